import { demoPhysicians, type DemoPhysician } from './demo-physicians.ts';

/** Someone whom `npm start` invites to try. */
export interface DemoIdentity {
  /** What one can try with them. */
  readonly pour: string;
  readonly nom: string;
  readonly rpps: string;
  /** `JJ/MM/AAAA` */
  readonly dateNaissance: string;
  readonly mobile: string | null;
  readonly email: string | null;
  /** Their account; null where it is still to be created. */
  readonly compte: {
    readonly email: string;
    readonly motDePasse: string;
    readonly adresseVerifiee: boolean;
  } | null;
}

/** Of both accounts. Public: the demo data exists in demo mode only. */
export const DEMO_PASSWORD = 'Tilleul-Orage-7-Barque';

const PURPOSES = [
  ['Créer un compte, par SMS ou par e-mail', null],
  ['Créer un compte, par SMS seulement', null],
  ['Créer un compte, par e-mail seulement', null],
  ['Aucune coordonnée connue\u00a0: l’espace oriente vers le conseil départemental', null],
  ['Créer un compte avec un nom très long', null],
  ['Se connecter, se dépanner, changer d’adresse ou de mot de passe', true],
  ['Se connecter avec une adresse qui n’est pas encore vérifiée', false],
] as const;

export const demoIdentities: readonly DemoIdentity[] = PURPOSES.flatMap(
  ([pour, verified], index) => {
    const physician = demoPhysicians[index];
    return physician ? [toIdentity(physician, pour, verified)] : [];
  },
);

function toIdentity(
  { nom, prenom, rpps, dateNaissance, mobile, email }: DemoPhysician,
  pour: string,
  adresseVerifiee: boolean | null,
): DemoIdentity {
  return {
    pour,
    nom: `${prenom} ${nom}`,
    rpps,
    dateNaissance,
    mobile: mobile || null,
    email: email || null,
    compte: adresseVerifiee === null ? null : { email, motDePasse: DEMO_PASSWORD, adresseVerifiee },
  };
}
