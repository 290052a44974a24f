import Mail from 'lucide-react/icons/mail';
import Phone from 'lucide-react/icons/phone';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { wordsOfEspace } from '../../lib/espace-words.fr.ts';
import { pathsOf } from '../../lib/paths.ts';
import { Card } from '../../ui/card.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './assistance.css';
import { OrganismeSearch } from './organisme-search.tsx';
import { assistanceByEspace } from './by-espace.fr.ts';
import { assistanceTexts as T } from './texts.fr.ts';

/** Who answers, for what, and what nobody ever asks. Public. */
export function AssistanceScreen() {
  const { id, organisation } = useEspace();
  const { organismes, repare } = assistanceByEspace[id];
  const jamais = { ...T.jamais, ensuite: T.jamais.ensuite(wordsOfEspace(id).deNous) };
  return (
    <div className="assistance container">
      <PageTitle documentTitle={`${T.titre} — ${organisation.nom}`} lead={T.phrase}>
        {T.titre}
      </PageTitle>
      <div className="assistance__colonnes">
        {organismes === null ? (
          <div>
            <SiteContact />
            <ByOneself />
          </div>
        ) : (
          <OrganismeSearch texts={organismes} />
        )}
        <div>
          <Advice {...repare} />
          <Advice {...jamais} />
          {organismes === null ? null : (
            <>
              <ByOneself />
              <SiteContact />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Advice(props: { titre: string; liste: readonly string[]; ensuite: string }) {
  return (
    <Card title={props.titre}>
      <ul className="assistance__liste">
        {props.liste.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{props.ensuite}</p>
    </Card>
  );
}

function ByOneself() {
  const { id, connexion } = useEspace();
  const paths = pathsOf(id);
  return (
    <Card title={T.seul.titre}>
      <ul className="assistance__liens">
        {connexion.secours.map(({ texte, chemin }) => (
          <li key={chemin}>
            <Link to={paths.service(chemin)}>{texte}</Link>
          </li>
        ))}
        <li>
          <Link to={paths.parcours('inscription')}>{connexion.creation.bouton}</Link>
        </li>
        <li>
          <Link to={paths.document('accessibilite')}>{T.seul.accessibilite}</Link>
        </li>
      </ul>
    </Card>
  );
}

function SiteContact() {
  const { email, telephone, horaires } = useEspace().organisation.contact;
  return (
    <Card title={T.espace.titre}>
      <p>{T.espace.phrase}</p>
      <ul className="assistance__liens">
        <li>
          <Mail aria-hidden="true" size={20} />
          <a href={`mailto:${email}`}>{email}</a>
        </li>
        {telephone === null ? null : (
          <li>
            <Phone aria-hidden="true" size={20} />
            <a href={`tel:${telephone.replaceAll(/\s/g, '')}`}>{telephone}</a>
          </li>
        )}
      </ul>
      {horaires === null ? null : <p className="assistance__horaires">{horaires}</p>}
    </Card>
  );
}
