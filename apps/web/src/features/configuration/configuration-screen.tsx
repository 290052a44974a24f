import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Checks } from './checks.tsx';
import './configuration.css';
import { configurationTexts as T } from './texts.fr.ts';

export interface ConfigurationScreenProps {
  /** Settings of this browser. */
  children?: ReactNode;
}

/** « Configuration », public: what reading a card needs, and checks of this very device. */
export function ConfigurationScreen({ children }: ConfigurationScreenProps) {
  const { id, organisation, pages } = useEspace();
  const titre = pages.find(({ chemin }) => chemin === 'configuration')?.texte ?? '';
  return (
    <div className="configuration container">
      <PageTitle documentTitle={`${titre} — ${organisation.nom}`} lead={T.phrase}>
        {titre}
      </PageTitle>
      <Checks />
      <p className="configuration__note">{T.verifications.phrase}</p>
      {children}
      {T.parties.map(({ titre: nom, blocs, liens }) => (
        <section key={nom} className="configuration__partie">
          <h2>{nom}</h2>
          {blocs.map((bloc) => (
            <p key={bloc}>{bloc}</p>
          ))}
          {liens.length === 0 ? null : (
            <ul>
              {liens.map(({ texte, vers }) => (
                <li key={vers}>
                  <a href={vers}>{texte}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p>
        <Link to={pathsOf(id).assistance}>{T.assistance}</Link>
      </p>
    </div>
  );
}
