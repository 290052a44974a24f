import type { listAvis, ResponseOf } from '@eps/contracts';
import { Link } from 'react-router';
import { longDayOf } from '../../lib/long-day.fr.ts';
import { Notice } from '../../ui/notice.tsx';
import './avis-list.css';
import { avisTexts as T } from './avis.texts.fr.ts';

type Avis = ResponseOf<typeof listAvis>['avis'][number];

/** One notice each, the newest first, as the server orders them. */
export function AvisList({ avis }: { avis: readonly Avis[] }) {
  return (
    <ul className="avis" aria-label={T.liste}>
      {avis.map(({ id, titre, texte, lien, publieLe }) => (
        <li key={id}>
          <Notice kind="att" title={titre}>
            <p>
              {texte} {lien === null ? null : <AvisLink {...lien} />}{' '}
              <small>
                {T.publie}
                <time dateTime={publieLe}>{longDayOf(publieLe)}</time>
              </small>
            </p>
          </Notice>
        </li>
      ))}
    </ul>
  );
}

/** A page of the portal opens in place. */
function AvisLink({ texte, url }: { texte: string; url: string }) {
  return url.startsWith('/') ? <Link to={url}>{texte}</Link> : <a href={url}>{texte}</a>;
}
