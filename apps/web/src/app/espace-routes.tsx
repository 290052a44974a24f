import type { DocumentKind, ParcoursKind } from '@eps/espaces';
import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { useEspace } from '../lib/espace-context.ts';
import * as screens from './espace-screens.ts';
import { NotFoundScreen } from './screens.ts';

export { next } from './espace-screens.ts';

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

/** Every address under an espace that it declares; any other is an unknown page. */
export function EspaceRoutes() {
  const { connexion, parcours, codeConfidentiel, convention } = useEspace();
  const rescues = new Set(connexion.secours.map(({ chemin }) => chemin));
  return (
    <Routes>
      {kinds.map((kind) =>
        parcours[kind] === undefined ? null : (
          <Route key={kind} path={kind}>
            <Route index element={<screens.ParcoursScreen kind={kind} page="identite" />} />
            <Route path="code" element={<screens.ParcoursScreen kind={kind} page="code" />} />
            <Route
              path="finaliser"
              element={<screens.ParcoursScreen kind={kind} page="finaliser" />}
            />
          </Route>
        ),
      )}
      {codeConfidentiel === null ? null : (
        <>
          <Route path="inscription" element={<screens.InscriptionScreen />} />
          <Route path="premiere-connexion" element={<screens.PremiereConnexionScreen />} />
          <Route path="adresse-mail-oubliee" element={<screens.AdresseOublieeScreen />} />
          <Route path="reinitialiser" element={<screens.ReinitialiserScreen />} />
          <Route path="courrier/annulation" element={<screens.AnnulationScreen />} />
        </>
      )}
      {convention === null ? null : (
        <Route path="convention">
          <Route index element={<screens.ConventionScreen />} />
          <Route path="depot" element={<screens.DepotScreen />} />
          <Route path="suivi" element={<screens.SuiviScreen />} />
        </Route>
      )}
      {rescues.has('identifiants-oublies') ? (
        <Route path="identifiants-oublies" element={<screens.IdentifiantsOubliesScreen />} />
      ) : null}
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
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  );
}
