import { getAssistance, listEspaces } from '@eps/contracts';
import { espaceIds, type EspaceId } from '@eps/espaces';
import { mock } from '../mock-route.ts';

const conseils = [
  ['75', 'Paris', '14 rue Euler, 75008 Paris', '01 99 00 75 00'],
  ['13', 'Bouches-du-Rhône', '555 avenue du Prado, 13008 Marseille', '04 99 00 13 00'],
  ['2A', 'Corse-du-Sud', '3 cours Napoléon, 20000 Ajaccio', null],
  ['69', 'Rhône', '7 quai Général-Sarrail, 69006 Lyon', '04 99 00 69 00'],
  ['93', 'Seine-Saint-Denis', '2 allée des Tilleuls, 93100 Montreuil', '01 99 00 93 00'],
] as const;

const caisses = [
  ['931', 'Seine-Saint-Denis', '1 place de la Caisse, 93000 Bobigny', '01 99 00 93 10'],
  ['921', 'Hauts-de-Seine', '2 place de la Caisse, 92000 Nanterre', '01 99 00 92 10'],
  ['751', 'Paris', '3 place de la Caisse, 75000 Paris', null],
] as const;

/** The local offices of an organisation, as `import caisses` and the conseils make them. */
function organismesOf(espace: EspaceId) {
  if (espace === 'assurance-maladie')
    return caisses.map(([code, departement, adresse, telephone]) => ({
      code,
      nom: `CPAM (${departement})`,
      adresse,
      telephone,
      email: null,
    }));
  return conseils.map(([code, departement, adresse, telephone]) => ({
    code,
    nom: `Conseil départemental de l’Ordre des médecins (${departement})`,
    adresse,
    telephone,
    email: `cd${code.toLowerCase()}@ordre-des-medecins.example`,
  }));
}

export const portailMocks = [
  mock(listEspaces, () => ({ espaces: [...espaceIds], demo: true })),
  mock(getAssistance, ({ store, params: { espace } }) => ({
    organismes: store.state.scenario === 'vide' ? [] : organismesOf(espace),
  })),
];
