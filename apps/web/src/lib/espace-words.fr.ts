import { getEspace, type Espace, type EspaceId } from '@eps/espaces';

/** How the organisation is named in sentences: what its declaration's name does not say, gender and article. */
export interface EspaceWords {
  /** « de l’Ordre » */
  readonly deNous: string;
  /** What repairs a lost access, when the address of the account cannot. */
  readonly depannage: string;
}

const WORDS: Readonly<Record<EspaceId, EspaceWords>> = {
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
  const { services }: Espace = getEspace(id);
  return services.find(({ chemin }) => chemin === 'mon-compte')?.nom ?? 'Mon compte';
}
