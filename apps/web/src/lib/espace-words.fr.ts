import type { EspaceId } from '@eps/espaces';
import { declarationOf } from './declarations.ts';

/** How the organisation is named in sentences: what its declaration's name does not say, gender and article. */
export interface EspaceWords {
  /** « de l’Ordre » */
  readonly deNous: string;
  /** What repairs a lost access, when the address of the account cannot. */
  readonly depannage: string;
}

const WORDS: Readonly<Record<EspaceId, EspaceWords>> = {
  'assurance-maladie': {
    deNous: 'de l’Assurance Maladie',
    depannage: 'avec votre carte CPS, ou avec un mot de passe provisoire reçu par courrier',
  },
  ordre: {
    deNous: 'de l’Ordre',
    depannage: 'par SMS',
  },
  tiers: {
    deNous: 'de la mutuelle',
    depannage: 'avec un code confidentiel',
  },
};

/** The words of an espace that only its later screens use: not on the sign-in page, nor in what it loads. */
export function wordsOfEspace(id: EspaceId): EspaceWords {
  return WORDS[id];
}

/** « Paramètres », « Gérer l’accès à mon compte »: as the espace calls the page of the account. */
export function accountPageName(id: EspaceId): string {
  const { services } = declarationOf(id);
  return services.find(({ chemin }) => chemin === 'mon-compte')?.nom ?? 'Mon compte';
}
