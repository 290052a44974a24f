import type { LieuView } from '@eps/contracts';
import { formatAm, formatFiness } from '@eps/identifiers';
import type { Personne } from './people.ts';
import { placeTexts as T } from './texts-compte.fr.ts';

const bobigny = {
  code: '931',
  nom: T.caisse93,
  adresse: T.adresse93,
  telephone: '3646',
} as const;

const paris = { code: '751', nom: T.caisse75, adresse: null, telephone: null } as const;

type Place = Omit<LieuView, 'id' | 'numero' | 'genre'>;

const place = (raisonSociale: string, adresse: string, lieu: string, caisse: Place['caisse']) => {
  const [codePostal = '', ...ville] = lieu.split(' ');
  return { raisonSociale, adresse, codePostal, ville: ville.join(' '), caisse };
};

/** Places of practice by number, with what the registre says of each. */
const PLACES: Readonly<Record<string, Place>> = {
  '931990014': {
    ...place('CABINET DU DR AUBERTIN-DESMARETS', T.exemples, '93200 SAINT-DENIS', bobigny),
    situationConventionnelle: T.secteur1,
    agrementRadio: true,
  },
  '931990022': {
    ...place('CABINET DE GROUPE DE LA PLAINE', T.modele, '93210 SAINT-DENIS', bobigny),
    situationConventionnelle: T.secteur1,
    agrementRadio: false,
  },
  '751990037': {
    ...place('CABINET DE LA RUE FICTIVE', T.fictive, '75018 PARIS', paris),
    situationConventionnelle: T.secteur2,
    agrementRadio: null,
  },
};

const GENRES = {
  liberal: T.cabinet,
  salarie: T.salarie,
  pharmacie: T.pharmacie,
  laboratoire: T.laboratoire,
  transporteur: T.transporteur,
  'centre-de-sante': T.centre,
} as const;

/** « Informations professionnelles », place by place: one’s own, then those of centres. */
export function placesOf({ assure }: Personne): LieuView[] {
  if (assure === undefined) return [];
  const [raisonSociale = '', street = '', town = ''] = assure.adresse;
  const own = assure.numeros.map((numero) => ({
    id: `lieu-${numero}`,
    genre: GENRES[assure.categorie],
    numero: assure.categorie === 'liberal' ? formatAm(numero) : formatFiness(numero),
    ...(PLACES[numero] ?? {
      ...place(raisonSociale, street, town, bobigny),
      situationConventionnelle: assure.categorie === 'liberal' ? T.secteur1 : null,
      agrementRadio: null,
    }),
  }));
  const centres = assure.enroleA.map(({ id, libelle }) => ({
    id: `lieu-${id}`,
    genre: T.centre,
    numero: formatFiness('930991013'),
    ...place(libelle, T.fiction, '93200 SAINT-DENIS', bobigny),
    situationConventionnelle: null,
    agrementRadio: null,
  }));
  return [...own, ...centres];
}
