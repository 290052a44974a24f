import type { DocumentKind, ParcoursKind } from '@eps/espaces';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { ConnexionScreen } from '../features/connexion/connexion-screen.tsx';
import { EspaceLayout } from './espace-layout.tsx';
import { LoadingText } from './loading-text.tsx';
import * as screens from './screens.ts';

const documents: readonly DocumentKind[] = [
  'cgu',
  'confidentialite',
  'accessibilite',
  'mentions-legales',
];

const kinds: readonly ParcoursKind[] = ['inscription', 'recuperation'];

const ComponentSheetRoute = import.meta.env.PROD
  ? null
  : lazy(async () => {
      const { ComponentSheetRoute } = await import('./component-sheet-route.tsx');
      return { default: ComponentSheetRoute };
    });

/** Every address of the portal (spec 00-overview). What is not here answers « page introuvable ». */
export function AppRoutes() {
  return (
    <Suspense fallback={<LoadingText />}>
      <Routes>
        <Route index element={<screens.PortailScreen />} />
        <Route path=":espace" element={<EspaceLayout />}>
          <Route index element={<ConnexionScreen onIdle={screens.preloadWhenIdle} />} />
          {kinds.map((kind) => (
            <Route key={kind} path={kind}>
              <Route index element={<screens.ParcoursScreen kind={kind} page="identite" />} />
              <Route path="code" element={<screens.ParcoursScreen kind={kind} page="code" />} />
              <Route
                path="finaliser"
                element={<screens.ParcoursScreen kind={kind} page="finaliser" />}
              />
            </Route>
          ))}
          <Route path="identifiants-oublies" element={<screens.IdentifiantsOubliesScreen />} />
          <Route path="mot-de-passe-oublie" element={<screens.MotDePasseOublieScreen />} />
          <Route path="reinitialisation" element={<screens.ReinitialisationScreen />} />
          <Route path="activation" element={<screens.ActivationScreen />} />
          <Route path="assistance" element={<screens.AssistanceScreen />} />
          {documents.map((kind) => (
            <Route key={kind} path={kind} element={<screens.DocumentScreen kind={kind} />} />
          ))}
          {ComponentSheetRoute === null ? null : (
            <Route path="composants" element={<ComponentSheetRoute />} />
          )}
          <Route element={<screens.SignedInLayout />}>
            <Route path="accueil" element={<screens.AccueilScreen />} />
            <Route path="mon-compte" element={<screens.MonCompteScreen />} />
          </Route>
          <Route path=":service" element={<screens.ServiceRoute />} />
          <Route path="*" element={<screens.NotFoundScreen />} />
        </Route>
        <Route path="*" element={<screens.NotFoundScreen />} />
      </Routes>
    </Suspense>
  );
}
