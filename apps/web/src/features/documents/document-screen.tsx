import type { DocumentKind } from '@eps/espaces';
import Printer from 'lucide-react/icons/printer';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './documents.css';
import { LegalSection } from './legal-section.tsx';
import { documentKinds, legalTexts } from './legal-texts.ts';
import { documentTexts as T, versionDay } from './texts.fr.ts';

/** A legal text of the espace, public: CGU, privacy, accessibility statement, mentions légales. */
export function DocumentScreen({ kind }: { kind: DocumentKind }) {
  const espace = useEspace();
  const { titre, version } = espace.documents[kind];
  const sections = legalTexts[kind](espace);
  return (
    <div className="doc container">
      <div className="doc-head">
        <PageTitle
          key={kind}
          documentTitle={`${titre} — ${espace.organisation.nom}`}
          lead={T.version(versionDay(version))}
        >
          {titre}
        </PageTitle>
        <Button
          className="doc-print no-print"
          size="small"
          icon={<Printer aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {T.imprimer}
        </Button>
      </div>
      <nav className="doc-nav" aria-labelledby="doc-sommaire">
        <h2 id="doc-sommaire">{T.sommaire}</h2>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.titre}</a>
            </li>
          ))}
        </ol>
        <OtherDocuments current={kind} />
      </nav>
      <article className="doc-text">
        {sections.map((section, index) => (
          <LegalSection key={section.id} section={section} rank={index + 1} />
        ))}
      </article>
    </div>
  );
}

function OtherDocuments({ current }: { current: DocumentKind }) {
  const espace = useEspace();
  const paths = pathsOf(espace.id);
  return (
    <>
      <h2>{T.autres}</h2>
      <ul>
        {documentKinds
          .filter((kind) => kind !== current)
          .map((kind) => (
            <li key={kind}>
              <Link to={paths.document(kind)}>{espace.documents[kind].titre}</Link>
            </li>
          ))}
      </ul>
    </>
  );
}
