import { useLayoutEffect } from 'react';
import type { EspaceId } from '@eps/espaces';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useEspacesServed } from '../../lib/espaces-served.ts';
import { pathsOf } from '../../lib/paths.ts';
import { Footer } from '../../ui/footer.tsx';
import { HeaderLink } from '../../ui/header-link.tsx';
import { Header } from '../../ui/header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import { doorOf } from './door-of.ts';
import { Door } from './door.tsx';
import { LastTime } from './last-time.tsx';
import './portail.css';
import { portailTexts as T } from './texts.fr.ts';
import { VerifyAddress } from './verify-address.tsx';

/** The front page: one door per organisation, in its own colours. */
export function PortailScreen() {
  const served = useEspacesServed();
  useLayoutEffect(() => {
    document.documentElement.dataset['espace'] = 'portail';
  }, []);
  const espaces = served.data?.espaces ?? [];
  const [only] = espaces;
  return (
    <>
      <SkipLink />
      <Header identity="portail" organisation={T.nom} homeTo="/">
        {only === undefined || espaces.length > 1 ? null : (
          <HeaderLink to={pathsOf(only).assistance} icon={<CircleHelp aria-hidden="true" />}>
            {T.aide}
          </HeaderLink>
        )}
      </Header>
      <main id="contenu" tabIndex={-1} className="portail container">
        <PageTitle documentTitle={T.nom} lead={T.phrase(espaces.length)}>
          {T.titre}
        </PageTitle>
        {served.isPending ? <p role="status">{T.chargement}</p> : null}
        <FailureNotice error={served.error} onRetry={() => void served.refetch()} />
        <ul className="portail__doors" data-count={espaces.length}>
          {espaces.map((espace) => (
            <li key={espace}>
              <Door words={doorOf(espace)} />
            </li>
          ))}
        </ul>
        <div className="portail__advice">
          <VerifyAddress />
          <LastTime />
        </div>
      </main>
      <Footer links={espaces.flatMap((espace) => linksOf(espace, espaces.length > 1))}>
        {served.data?.demo === true ? (
          <p>
            {T.demoAvant}
            <a href="/dev/messages/">{T.demoLien}</a>
            {T.demoApres}
          </p>
        ) : undefined}
      </Footer>
    </>
  );
}

/** The legal pages belong to each organisation; several are told apart by its name. */
function linksOf(id: EspaceId, several: boolean) {
  const { documents, nom } = doorOf(id);
  const kinds = several
    ? (['mentions-legales'] as const)
    : (['mentions-legales', 'accessibilite', 'confidentialite'] as const);
  return kinds.map((kind) => {
    const titre = documents[kind];
    return {
      to: pathsOf(id).document(kind),
      label: several ? T.lienDe(titre, nom) : titre,
    };
  });
}
