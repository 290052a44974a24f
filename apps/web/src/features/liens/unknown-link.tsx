import { DeadLink } from '../../lib/dead-link.tsx';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { LinkPanel } from './link-panel.tsx';
import { liensTexts } from './texts.fr.ts';
import type { OpenedLink } from './use-link.ts';

/** A link cut short, or gone with a reload: nothing tells what it was for, and each way out is offered. */
export function UnknownLink({ link: { inspection } }: { link: OpenedLink }) {
  const { id, creation } = useEspace();
  const paths = pathsOf(id);
  const words = creation === null ? 'compte' : 'creation';
  const T = liensTexts[words];
  return (
    <DeadLink
      aside={<LinkPanel words={words} />}
      advice={liensTexts.inconnu}
      error={inspection.error}
      titre={T.titre}
      onRetry={() => void inspection.refetch()}
    >
      <ButtonLink look="main" to={paths.connexion}>
        {liensTexts.connexion}
      </ButtonLink>
      <ButtonLink look="tertiary" to={paths.parcours('inscription')}>
        {T.nouveauTitre}
      </ButtonLink>
    </DeadLink>
  );
}
