import type { RetourCps } from '@eps/contracts';
import { useEffect } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import type { SignInState } from '../../../lib/session.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type ReturnWay, returnTexts } from './return.texts.fr.ts';

/**
 * Why one is back from the card without a session, and the way out (`?cps=`). The reason leaves the address at once
 * for the history entry: a bookmark or a shared address must not say it again.
 */
export function ReturnNotice() {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const given = (state ?? {}) as SignInState;
  const inAddress = new URLSearchParams(search).get('cps');
  useEffect(() => {
    if (inAddress === null) return;
    const next: SignInState = { ...given, ...(isReturn(inAddress) ? { cps: inAddress } : {}) };
    void navigate(pathname, { replace: true, state: next });
  });
  const why = inAddress ?? given.cps;
  if (!isReturn(why)) return null;
  const { kind, titre, phrase, voie } = returnTexts[why];
  return (
    <Notice kind={kind} title={titre} live={kind === 'info' ? 'status' : 'alert'}>
      <p>
        {phrase} {voie === null ? null : <WayOut {...voie} />}
      </p>
    </Notice>
  );
}

function WayOut({ texte, vers }: ReturnWay) {
  const paths = pathsOf(useEspaceId());
  const addresses = {
    assistance: paths.assistance,
    configuration: paths.configuration,
    inscription: paths.parcours('inscription'),
  } as const;
  return <Link to={addresses[vers]}>{texte}</Link>;
}

function isReturn(value: unknown): value is RetourCps {
  return typeof value === 'string' && Object.hasOwn(returnTexts, value);
}
