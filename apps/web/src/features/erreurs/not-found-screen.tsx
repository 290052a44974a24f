import type { EspaceId } from '@eps/espaces';
import SearchX from 'lucide-react/icons/search-x';
import { use, useLayoutEffect } from 'react';
import { useDeclaration } from '../../lib/declarations.ts';
import { EspaceContext } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './erreurs.css';
import { erreursTexts as T } from './texts.fr.ts';

/** An address that leads nowhere; inside of an espace, its home is one click away. */
export function NotFoundScreen() {
  const espace = use(EspaceContext);
  useLayoutEffect(() => {
    document.documentElement.dataset['espace'] = espace ?? 'portail';
  }, [espace]);
  const content = (
    <div className="erreur container">
      <SearchX aria-hidden="true" size={40} />
      {espace === null ? <NotFoundTitle nom={T.portail} /> : <NotFoundHere espace={espace} />}
      <p className="erreur__ways">
        {espace === null ? (
          <ButtonLink to="/" look="main">
            {T.versPortail}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink to={pathsOf(espace).connexion} look="main">
              {T.versEspace}
            </ButtonLink>
            <ButtonLink to={pathsOf(espace).assistance} look="tertiary">
              {T.assistance}
            </ButtonLink>
          </>
        )}
      </p>
    </div>
  );
  return espace === null ? <main id="contenu">{content}</main> : content;
}

function NotFoundHere({ espace }: { espace: EspaceId }) {
  return <NotFoundTitle nom={useDeclaration(espace).organisation.nom} />;
}

function NotFoundTitle({ nom }: { nom: string }) {
  return (
    <PageTitle documentTitle={`${T.introuvableTitre} — ${nom}`} lead={T.introuvablePhrase}>
      {T.introuvableTitre}
    </PageTitle>
  );
}
