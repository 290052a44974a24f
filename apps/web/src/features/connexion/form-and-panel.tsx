import { useEspace } from '../../lib/espace-context.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { TwoColumn } from '../../ui/two-column.tsx';
import type { SignInParts } from './connexion-screen.tsx';
import { EspacePanel } from './espace-panel.tsx';

/** The form, and what one finds inside beside it. */
export function FormAndPanel({ signIn, form, creation, onCreationLikely }: SignInParts) {
  const { organisation, connexion } = useEspace();
  const { titre, sousTitre } = connexion;
  return (
    <TwoColumn
      ratio="form"
      asideFirst
      main={
        <div className="connexion-card">
          <div className="connexion-card__form">
            <PageTitle
              documentTitle={`${titre} — ${organisation.nom}`}
              failed={signIn.failed}
              lead={sousTitre ?? undefined}
            >
              {titre}
            </PageTitle>
            {form}
          </div>
          <section
            className="connexion-card__creation"
            onPointerEnter={onCreationLikely}
            onFocus={onCreationLikely}
          >
            <h2>{connexion.creation.titre}</h2>
            <p>{connexion.creation.phrase}</p>
            {creation}
          </section>
        </div>
      }
      aside={<EspacePanel />}
    />
  );
}
