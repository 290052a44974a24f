import SearchX from 'lucide-react/icons/search-x';
import { use, useLayoutEffect } from 'react';
import { getEspace } from '@eps/espaces';
import { EspaceContext } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './erreurs.css';
import { erreursTexts as T } from './texts.fr.ts';

/** An address that leads nowhere; inside of an espace, its home is one click away. */
export function NotFoundScreen() {
  const espace = use(EspaceContext);
  const nom = espace === null ? T.portail : getEspace(espace).organisation.nom;
  useLayoutEffect(() => {
    document.documentElement.dataset['espace'] = espace ?? 'portail';
  }, [espace]);
  const content = (
    <div className="erreur container">
      <SearchX aria-hidden="true" size={40} />
      <PageTitle documentTitle={`${T.introuvableTitre} — ${nom}`} lead={T.introuvablePhrase}>
        {T.introuvableTitre}
      </PageTitle>
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
