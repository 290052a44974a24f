import { freezeCompte } from '@eps/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import type { FrozenState } from '../../lib/frozen-state.ts';
import { pathsOf } from '../../lib/paths.ts';
import { sessionQuery } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { LinkFrame } from './link-frame.tsx';
import { OneClickLink } from './one-click-link.tsx';
import { liensTexts } from './texts.fr.ts';
import { useLink } from './use-link.ts';

const T = liensTexts.gel;

/** B3: the link of every security mail, for who did not do what it tells. One click freezes the account. */
export function GelScreen() {
  const { id: espace, reouverture, delegations } = useEspace();
  const paths = pathsOf(espace);
  const client = useQueryClient();
  const link = useLink('gel');
  const { gele } = (useLocation().state ?? {}) as FrozenState;
  const ways = (
    <>
      <ButtonLink look="main" to={paths.connexion}>
        {T.versConnexion}
      </ButtonLink>
      <ButtonLink look="tertiary" to={paths.assistance}>
        {liensTexts.assistance}
      </ButtonLink>
    </>
  );
  const frozen = (
    <LinkFrame words="gel" titre={T.faitTitre} phrase={T.fait}>
      <section className="lien-partie">
        <h2>{T.rouvrir}</h2>
        <p>{reouverture.comment}</p>
      </section>
      <FormActions>{ways}</FormActions>
    </LinkFrame>
  );
  if (gele === true && link.jeton === null) return frozen;
  return (
    <OneClickLink
      words="gel"
      link={link}
      act={(jeton) => call(freezeCompte, { params: { espace }, body: { jeton } })}
      // The session of this browser may be one of those that have just ended.
      onDone={() => client.invalidateQueries({ queryKey: sessionQuery(espace).queryKey })}
      renderDone={() => frozen}
      deadActions={ways}
    >
      <section className="lien-partie">
        <h2>{T.effetsTitre}</h2>
        <ul>
          {T.effets.map((effet) => (
            <li key={effet}>{effet}</li>
          ))}
          {delegations === null ? null : <li>{T.delegations}</li>}
        </ul>
      </section>
      <section className="lien-partie">
        <h2>{T.rouvrir}</h2>
        <p>{reouverture.comment}</p>
      </section>
    </OneClickLink>
  );
}
