import type { CreationView } from '@eps/contracts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { IdentityStrip } from '../../ui/wizard-layout.tsx';
import { useAbandon } from './creation-query.ts';
import { creationTexts } from './texts.fr.ts';

const T = creationTexts.identite;

/** Whose account this is about, and the way out for who is somebody else. */
export function KnownPerson({ view }: { view: CreationView }) {
  const abandon = useAbandon();
  const { identite } = view;
  if (identite === null) return null;
  const { nom, numero, liberal } = identite;
  const number = { label: liberal ? T.numeroLiberal : T.numero, value: numero };
  return (
    <>
      <FailureNotice error={abandon.error} onRetry={() => abandon.mutate(undefined)} focused />
      <IdentityStrip
        facts={[{ label: T.nom, value: nom }, ...(numero === null ? [] : [number])]}
        action={
          <LinkButton
            onClick={() => {
              if (!abandon.isPending) abandon.mutate(undefined);
            }}
          >
            {T.pasMoi}
          </LinkButton>
        }
      />
    </>
  );
}

/** Begins anew, under a page with nothing left to do. */
export function RestartLink({ children }: { children: string }) {
  const abandon = useAbandon();
  return (
    <div className="creation-recommencer">
      <FailureNotice error={abandon.error} onRetry={() => abandon.mutate(undefined)} focused />
      <LinkButton
        onClick={() => {
          if (!abandon.isPending) abandon.mutate(undefined);
        }}
      >
        {children}
      </LinkButton>
    </div>
  );
}
