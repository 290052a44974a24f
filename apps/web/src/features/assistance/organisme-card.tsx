import { telephoneText, telephoneUrl } from '../../lib/telephone.fr.ts';
import type { Organisme } from './find-organismes.ts';
import { assistanceTexts } from './texts.fr.ts';

const T = assistanceTexts.organismes;

/** One office: how to reach it. What is not known is not shown. */
export function OrganismeCard({ organisme }: { organisme: Organisme }) {
  const { nom, adresse, telephone, email } = organisme;
  return (
    <li className="assistance__conseil">
      <h3>{nom}</h3>
      <dl>
        <dt>{T.adresse}</dt>
        <dd>{adresse}</dd>
        {telephone === null ? null : (
          <>
            <dt>{T.telephone}</dt>
            <dd>
              <a href={telephoneUrl(telephone)}>{telephoneText(telephone)}</a>
            </dd>
          </>
        )}
        {email === null ? null : (
          <>
            <dt>{T.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}
