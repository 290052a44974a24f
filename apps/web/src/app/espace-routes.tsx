import type { DocumentKind, ParcoursKind } from '@eps/espaces';
import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { useEspace } from '../lib/espace-context.ts';
import { ConfigurationRoute } from './configuration-route.tsx';
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
  const espace = useEspace();
  const { connexion, parcours, codeConfidentiel, convention, cps, creation, pages } = espace;
  const rescues = new Set(connexion.secours.map(({ chemin }) => chemin));
  const ownPages = new Set(pages.map(({ chemin }) => chemin));
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
        <Route path="courrier/annulation" element={<screens.AnnulationScreen />} />
      )}
      {codeConfidentiel?.usage !== 'inscription' ? null : (
        <>
          <Route path="inscription" element={<screens.InscriptionScreen />} />
          <Route path="premiere-connexion" element={<screens.PremiereConnexionScreen />} />
          <Route path="adresse-mail-oubliee" element={<screens.AdresseOublieeScreen />} />
          <Route path="reinitialiser" element={<screens.ReinitialiserScreen />} />
        </>
      )}
      {creation === null ? null : (
        <Route path="inscription">
          <Route index element={<screens.CreationScreen page="numero" />} />
          <Route path="cle-de-securite" element={<screens.CreationScreen page="cle" />} />
          <Route path="identifiants" element={<screens.CreationScreen page="identifiants" />} />
          <Route path="courrier" element={<screens.CreationScreen page="courrier" />} />
        </Route>
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
      <Route path="gel" element={<screens.GelScreen />} />
      <Route path="adresse/annulation" element={<screens.AnnulationAdresseScreen />} />
      <Route path="assistance" element={<screens.AssistanceScreen />} />
      {ownPages.has('a-propos') ? (
        <Route path="a-propos" element={<screens.AProposScreen />} />
      ) : null}
      {ownPages.has('configuration') ? (
        <Route path="configuration" element={<ConfigurationRoute />} />
      ) : null}
      {documents.map((kind) => (
        <Route key={kind} path={kind} element={<screens.DocumentScreen kind={kind} />} />
      ))}
      {ComponentSheetRoute === null ? null : (
        <Route path="composants" element={<ComponentSheetRoute />} />
      )}
      {espace.delegations === null ? null : (
        <>
          <Route path="delegue">
            <Route index element={<screens.ConnexionDelegueScreen />} />
            <Route path="mot-de-passe-oublie" element={<screens.OubliDelegueScreen />} />
            <Route path="invitation" element={<screens.InvitationScreen />} />
            <Route path="mot-de-passe" element={<screens.MotDePasseDelegueScreen />} />
            <Route element={<screens.SignedInLayout delegue />}>
              <Route path="choix" element={<screens.ChoixScreen />} />
              <Route
                path="delegations"
                element={
                  <screens.OwnDelegationsScreen>
                    <screens.DelegueSessions />
                  </screens.OwnDelegationsScreen>
                }
              />
            </Route>
          </Route>
          <Route path="mon-compte/delegations" element={<screens.SignedInLayout />}>
            <Route
              index
              element={
                <screens.ComptePart current="delegations">
                  <screens.DelegationsSection />
                </screens.ComptePart>
              }
            />
          </Route>
        </>
      )}
      <Route element={<screens.SignedInLayout delegue />}>
        <Route path="accueil" element={<screens.AccueilScreen />} />
      </Route>
      <Route element={<screens.SignedInLayout />}>
        <Route path="mon-compte" element={<screens.MonCompteScreen />} />
        {cps === null ? null : <Route path="activite" element={<screens.ActiviteScreen />} />}
        <Route path="second-facteur" element={<screens.SecondFacteurScreen />} />
      </Route>
      <Route path=":service" element={<screens.ServiceRoute />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  );
}
