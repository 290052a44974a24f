import { isEspaceId } from '@eps/espaces';
import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, Outlet, useLocation, useNavigationType, useParams } from 'react-router';
import { CrashBoundary } from '../features/erreurs/crash-boundary.tsx';
import { EspaceContext, useEspace } from '../lib/espace-context.ts';
import { useEspacesServed } from '../lib/espaces-served.ts';
import { pathsOf } from '../lib/paths.ts';
import { useCompteConnecte } from '../lib/session.ts';
import { Footer } from '../ui/footer.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { EspaceHeader } from './espace-header.tsx';
import { LoadingText } from './loading-text.tsx';
import { NotFoundScreen, SessionWarningHost } from './screens.ts';
import { TechnicalHelp } from './technical-help.tsx';
import { appTexts as T } from './texts.fr.ts';

/** Everything under `/:espace`: its identity, its header and footer; unknown or not served, a 404. */
export function EspaceLayout() {
  const { espace } = useParams();
  const served = useEspacesServed();
  if (!isEspaceId(espace) || served.data?.espaces.includes(espace) === false)
    return <NotFoundScreen />;
  return (
    <EspaceContext key={espace} value={espace}>
      <EspacePage demo={served.data?.demo === true} />
    </EspaceContext>
  );
}

function EspacePage({ demo }: { demo: boolean }) {
  const { id, documents, pages, organisation } = useEspace();
  const { telephone, horaires } = organisation.contact;
  const { pathname } = useLocation();
  const paths = pathsOf(id);
  const compte = useCompteConnecte();
  useIdentity(id);
  useScrollToTop();
  return (
    <>
      <SkipLink />
      <EspaceHeader />
      <main id="contenu" tabIndex={-1}>
        <CrashBoundary key={pathname}>
          <Suspense fallback={<LoadingText />}>
            <Outlet />
          </Suspense>
        </CrashBoundary>
      </main>
      {compte === undefined ? null : (
        <Suspense fallback={null}>
          <SessionWarningHost />
        </Suspense>
      )}
      <Footer
        links={[
          ...pages.map(({ chemin, texte }) => ({ to: paths.service(chemin), label: texte })),
          ...Object.entries(documents).map(([kind, { titre }]) => ({
            to: paths.document(kind),
            label: titre,
          })),
        ]}
      >
        {telephone === null ? null : <TechnicalHelp telephone={telephone} horaires={horaires} />}
        {demo ? (
          <p>
            {T.demo}
            <a href="/dev/messages/">{T.demoMessages}</a>
          </p>
        ) : undefined}
      </Footer>
    </>
  );
}

/** The colours, type and motif of an identity follow this attribute. */
function useIdentity(identity: string): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['espace'] = identity;
    return () => {
      document.documentElement.dataset['espace'] = 'portail';
    };
  }, [identity]);
}

/**
 * A new screen starts at its top; going back keeps the place, as browsers do. An address that names a part of the
 * screen is left to that part, which has already taken the focus when this runs.
 */
function useScrollToTop(): void {
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (how !== NavigationType.Pop && hash === '') window.scrollTo(0, 0);
  }, [pathname, hash, how]);
}
