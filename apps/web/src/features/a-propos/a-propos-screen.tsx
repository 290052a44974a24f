import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './a-propos.css';
import { aProposTexts as T } from './texts.fr.ts';

/** « À propos », public: who the espace is for, what it holds, how one gets in by card or without. */
export function AProposScreen() {
  const { id, organisation, pages } = useEspace();
  const paths = pathsOf(id);
  const titre = pages.find(({ chemin }) => chemin === 'a-propos')?.texte ?? '';
  useSectionAsked();
  return (
    <div className="a-propos container">
      <PageTitle documentTitle={`${titre} — ${organisation.nom}`} lead={T.phrase(organisation.nom)}>
        {titre}
      </PageTitle>
      <Part id="pour-qui" titre={T.pourQui.titre} blocs={T.pourQui.blocs} />
      <Services />
      <Part id="carte" titre={T.carte.titre} blocs={T.carte.blocs}>
        <ol>
          {T.carte.etapes.map((etape) => (
            <li key={etape}>{etape}</li>
          ))}
        </ol>
        <p>{T.carte.directeur}</p>
        <ButtonLink to={paths.connexion}>{T.carte.bouton}</ButtonLink>
      </Part>
      <Part id="sans-carte" titre={T.sansCarte.titre} blocs={T.sansCarte.blocs}>
        <ButtonLink to={paths.parcours('inscription')}>{T.sansCarte.bouton}</ButtonLink>
      </Part>
      <Part id="securite" titre={T.securite.titre} blocs={[]}>
        <ul>
          {T.securite.liste.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Part>
      <Part id="voir-aussi" titre={T.voirAussi.titre} blocs={[]}>
        <ul>
          <li>
            <Link to={paths.configuration}>{T.voirAussi.configuration}</Link>
          </li>
          <li>
            <Link to={paths.assistance}>{T.voirAussi.assistance}</Link>
          </li>
        </ul>
      </Part>
    </div>
  );
}

interface PartProps {
  id: string;
  titre: string;
  blocs: readonly string[];
  children?: ReactNode;
}

function Part({ id, titre, blocs, children }: PartProps) {
  return (
    <section id={id} className="a-propos__partie" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`} tabIndex={-1}>
        {titre}
      </h2>
      {blocs.map((bloc) => (
        <p key={bloc}>{bloc}</p>
      ))}
      {children}
    </section>
  );
}

function Services() {
  const { services } = useEspace();
  return (
    <Part id="services" titre={T.services.titre} blocs={[T.services.phrase]}>
      <dl className="a-propos__services">
        {services.map((service) => (
          <div key={service.id}>
            <dt>
              {service.nom}
              {service.etat === 'bientot' ? ` (${T.services.bientot})` : null}
            </dt>
            <dd>{service.resume}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** The part that the address names (« En savoir plus »): the router moves to a page, not to a place in it. */
function useSectionAsked(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const heading = document.getElementById(`${hash.slice(1)}-titre`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [hash]);
}
