import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { ConnexionScreen } from '../features/connexion/connexion-screen.tsx';
import { EspaceLayout } from './espace-layout.tsx';
import { LoadingText } from './loading-text.tsx';
import * as screens from './screens.ts';

/** Every address of the portal (spec 00-overview). What is not here answers « page introuvable ». */
export function AppRoutes() {
  return (
    <Suspense fallback={<LoadingText />}>
      <Routes>
        <Route index element={<screens.PortailScreen />} />
        <Route path=":espace" element={<EspaceLayout />}>
          <Route index element={<ConnexionScreen ahead={screens.ahead} />} />
          <Route path="*" element={<screens.EspaceRoutes />} />
        </Route>
        <Route path="*" element={<screens.NotFoundScreen />} />
      </Routes>
    </Suspense>
  );
}
