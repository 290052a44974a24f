import type { EspaceId } from '@eps/espaces';
import { formatNumero } from '../professionnels/normalise-numero.ts';
import { demoPhysicians, type DemoPhysician } from './demo-physicians.ts';
import { demoAssures, type DemoAssure } from './demo-assurance-maladie.ts';
import { DEMO_PROVISIONAL } from './demo-provisional.ts';
import { demoTiers, LEGACY_RANK, type DemoTiers } from './demo-tiers.ts';

/** Someone whom `npm start` invites to try. */
export interface DemoIdentity {
  readonly espace: EspaceId;
  /** Key of the professionnel in the registre. */
  readonly cle: string;
  /** What one can try with them. */
  readonly pour: string;
  readonly nom: string;
  /** What they type to be recognised: « RPPS 99700100018, né(e) le 17/06/1980 ». */
  readonly saisie: string;
  /** On file. */
  readonly mobile: string | null;
  readonly email: string | null;
  /** Their account; null where it is still to be created. */
  readonly compte: {
    readonly email: string;
    readonly motDePasse: string;
    readonly adresseVerifiee: boolean;
    /** A structure's: cards of its staff open it. */
    readonly cartesDuPersonnel?: true;
  } | null;
}

/** Of every account. Public: the demo data exists in demo mode only. */
export const DEMO_PASSWORD = 'Tilleul-Orage-7-Barque';

const PHYSICIANS = [
  ['Créer un compte, par SMS ou par e-mail', null],
  ['Créer un compte, par SMS seulement', null],
  ['Créer un compte, par e-mail seulement', null],
  ['Aucune coordonnée connue\u00a0: l’espace oriente vers le conseil départemental', null],
  ['Créer un compte avec un nom très long', null],
  ['Se connecter, se dépanner, changer d’adresse ou de mot de passe', true],
  ['Se connecter avec une adresse qui n’est pas encore vérifiée', false],
] as const;

const TIERS = [
  'Demander son code confidentiel (un courrier), puis créer un compte',
  'Demander son code\u00a0: aucune adresse postale, il part par e-mail',
  'Demander son code\u00a0: aucune adresse connue, il faut écrire',
  'Demander son code sans convention\u00a0: une convention est proposée',
  'Recréer un compte de l’ancien portail',
  'Créer un compte, N° FINESS de Corse',
  'Se connecter, se dépanner, réinitialiser son compte',
  'Demander son code avec une raison sociale très longue',
] as const;
/** Who has an account. */
const SIGNS_IN_RANK = 6;

export const demoIdentities: readonly DemoIdentity[] = [
  ...TIERS.flatMap((pour, rank) => {
    const tiers = demoTiers[rank];
    return tiers ? [tiersIdentity(tiers, pour, rank)] : [];
  }),
  ...demoAssures.map(assureIdentity),
  ...PHYSICIANS.flatMap(([pour, verified], rank) => {
    const physician = demoPhysicians[rank];
    return physician ? [physicianIdentity(physician, pour, verified)] : [];
  }),
];

function physicianIdentity(
  { nom, prenom, rpps, dateNaissance, mobile, email }: DemoPhysician,
  pour: string,
  adresseVerifiee: boolean | null,
): DemoIdentity {
  const signsIn = adresseVerifiee !== null;
  return {
    espace: 'ordre',
    cle: rpps,
    pour,
    nom: `${prenom} ${nom}`,
    saisie: signsIn ? `e-mail ${email}` : `RPPS ${rpps}, né(e) le ${dateNaissance}`,
    mobile: mobile || null,
    email: email || null,
    compte: signsIn ? { email, motDePasse: DEMO_PASSWORD, adresseVerifiee } : null,
  };
}

function tiersIdentity(tiers: DemoTiers, pour: string, rank: number): DemoIdentity {
  const { categorie, numero, nom, prenom, raisonSociale, email, rpps } = tiers;
  const legacy = rank === LEGACY_RANK ? `, mot de passe actuel ${DEMO_PROVISIONAL}` : '';
  return {
    espace: 'tiers',
    cle: rpps || `${categorie}:${numero}`,
    pour,
    nom: raisonSociale || `${prenom} ${nom}`,
    saisie: `N° tiers ${formatNumero(numero)}${legacy}`,
    mobile: null,
    email: email || null,
    compte:
      rank === SIGNS_IN_RANK ? { email, motDePasse: DEMO_PASSWORD, adresseVerifiee: true } : null,
  };
}

function assureIdentity(assure: DemoAssure): DemoIdentity {
  const { cle, pour, nom, numeros, cleDeSecurite, provisoire, compte } = assure;
  const [numero] = numeros;
  const typed = [
    numero === undefined ? 'carte CPS' : `N° ${formatNumero(numero)}`,
    ...(compte === null && cleDeSecurite !== null ? [cleDeSecurite] : []),
    ...(provisoire === null ? [] : [`mot de passe provisoire ${provisoire}`]),
  ];
  return {
    espace: 'assurance-maladie',
    cle,
    pour,
    nom,
    saisie: typed.join(', '),
    mobile: null,
    email: compte?.email ?? null,
    compte: compte && { ...compte, motDePasse: DEMO_PASSWORD, adresseVerifiee: true },
  };
}
