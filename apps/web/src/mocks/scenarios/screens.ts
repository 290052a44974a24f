import { delegationPathsOf } from '../../lib/delegation-paths.ts';
import { pathsOf } from '../../lib/paths.ts';
import { espaceIds, getEspace, type EspaceId } from '@eps/espaces';
import { panelTexts, scenarioTexts } from '../texts.fr.ts';
import { scenarios } from './index.ts';
import { scenarioIds, type ScenarioId } from './ids.ts';

/** A screen in a state, reachable by its link. */
export interface MockedScreen {
  readonly scenario: ScenarioId;
  readonly chemin: string;
  readonly titre: string;
}

const paths = pathsOf('ordre');
const tiers = pathsOf('tiers');
const am = pathsOf('assurance-maladie');
const delegations = delegationPathsOf('assurance-maladie');

const more: readonly [ScenarioId, string][] = [
  ['happy', '/'],
  ['happy', paths.parcours('inscription')],
  ['happy', paths.identifiantsOublies],
  ['happy', paths.parcours('recuperation')],
  ['happy', paths.motDePasseOublie],
  ['happy', paths.assistance],
  ['vide', paths.assistance],
  ['happy', paths.document('cgu')],
  ['happy', paths.document('confidentialite')],
  ['happy', paths.document('accessibilite')],
  ['happy', paths.document('mentions-legales')],
  ['happy', paths.reinitialisation],
  ['happy', paths.activation],
  ['serveur-en-panne', paths.parcours('inscription')],
  ['serveur-en-panne', paths.connexion],
  ['happy', `${paths.connexion}/nulle-part`],
  ['happy', '/nulle-part'],
  ['connecte', paths.monCompte],
  ['connecte', `${paths.monCompte}?rubrique=sessions`],
  ['connecte', `${paths.monCompte}?rubrique=evenements`],
  ['connecte', `${paths.monCompte}?rubrique=seconds-facteurs`],
  ['connecte', `${paths.monCompte}?rubrique=affichage`],
  ['vide', `${paths.monCompte}?rubrique=sessions`],
  ['vide', `${paths.monCompte}?rubrique=evenements`],
  ['nom-tres-long', paths.accueil],
  ['connecte', paths.service('gardes')],
  ['connecte', paths.service('cotisations')],
  ['connecte', paths.service('abonnements')],
  ['tiers', tiers.premiereConnexion],
  ['tiers', tiers.parcours('inscription')],
  ['tiers', tiers.motDePasseOublie],
  ['tiers', tiers.adresseMailOubliee],
  ['tiers', tiers.reinitialiser],
  ['tiers', tiers.annulationCourrier],
  ['tiers', tiers.activation],
  ['tiers', tiers.assistance],
  ['tiers', tiers.document('cgu')],
  ['tiers', tiers.document('confidentialite')],
  ['tiers', tiers.document('accessibilite')],
  ['tiers', tiers.document('mentions-legales')],
  ['tiers', tiers.parcours('recuperation')],
  ['tiers', tiers.identifiantsOublies],
  ['tiers-connecte', tiers.monCompte],
  ['tiers-connecte', `${tiers.monCompte}?rubrique=sessions`],
  ['tiers-connecte', `${tiers.monCompte}?rubrique=evenements`],
  ['tiers-connecte', `${tiers.monCompte}?rubrique=seconds-facteurs`],
  ['tiers-connecte', tiers.service('releves')],
  ['tiers-nom-tres-long', tiers.monCompte],
  ['assurance-maladie', am.motDePasseOublie],
  ['assurance-maladie', am.activation],
  ['assurance-maladie', am.annulationCourrier],
  ['assurance-maladie', am.aPropos],
  ['assurance-maladie', am.configuration],
  ['assurance-maladie-cartes-en-panne', am.configuration],
  ['assurance-maladie', am.assistance],
  ['assurance-maladie', am.document('cgu')],
  ['assurance-maladie', am.document('confidentialite')],
  ['assurance-maladie', am.document('accessibilite')],
  ['assurance-maladie', am.document('mentions-legales')],
  ['assurance-maladie-mon-compte', am.monCompteEvenements],
  ['assurance-maladie-mon-compte', am.monCompteSecondFacteur],
  ['assurance-maladie-connecte', am.service('paiements')],
  ['assurance-maladie-activite-salariee', am.activite],
  ['assurance-maladie', am.gel],
  ['assurance-maladie', delegations.motDePasseOublie],
  ['assurance-maladie', `${delegations.connexion}/invitation`],
  ['assurance-maladie', `${delegations.connexion}/mot-de-passe`],
  ['delegations-evenements', am.monCompteConnexion],
  ['delegue-accueil', am.service('paiements')],
  ['delegue-accueil', am.service('liens-utiles')],
  ['delegue-accueil', delegations.choix],
  ['delegue-accueil', delegations.propres],
  ['delegue-nom-long', delegations.propres],
  ['delegue-deux-titulaires', delegations.propres],
  ['delegue-accueil', am.assistance],
  ['tiers', tiers.conventionDepot],
  ['tiers', tiers.conventionSuivi],
];

/** Every screen and state, for the list at `/__mock` and for the tests that visit them all. */
export const mockedScreens: readonly MockedScreen[] = [
  ...scenarioIds.map((scenario) => screenOf(scenario, scenarios[scenario].chemin)),
  ...more.map(([scenario, chemin]) => screenOf(scenario, chemin)),
];

/** Screens by the espace they are of; those of none, and scenarios of the weather, with the first one they show. */
export function groupByEspace<T extends { readonly chemin: string }>(
  screens: readonly T[],
): readonly { readonly titre: string; readonly screens: readonly T[] }[] {
  const of = (chemin: string): EspaceId | undefined =>
    espaceIds.find((id) => chemin === `/${id}` || chemin.startsWith(`/${id}/`));
  const groups = espaceIds.map((id) => ({
    titre: getEspace(id).organisation.nom,
    screens: screens.filter(({ chemin }) => of(chemin) === id),
  }));
  const others = screens.filter(({ chemin }) => of(chemin) === undefined);
  return [...groups, { titre: panelTexts.portail, screens: others }].filter(
    (group) => group.screens.length > 0,
  );
}

function screenOf(scenario: ScenarioId, chemin: string): MockedScreen {
  return { scenario, chemin, titre: scenarioTexts[scenario] };
}

/** The link that resets the mocked API in that scenario and opens that screen. */
export function linkTo({ scenario, chemin }: Pick<MockedScreen, 'scenario' | 'chemin'>): string {
  return `${chemin}${chemin.includes('?') ? '&' : '?'}scenario=${scenario}`;
}
