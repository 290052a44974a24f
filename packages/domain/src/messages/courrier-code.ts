import { lettreCodeText, type LettreCode } from '@eps/documents';
import { defineMessage } from '../outbox/define-message.ts';

export type CourrierCodeData = Omit<LettreCode, 'lot' | 'le' | 'expireLe'> & {
  readonly expireLe: Date;
};

/** The letter of T4: sealed until the courier lays it out, which is the end of its text. */
export const courrierCode = defineMessage<CourrierCodeData>({
  genre: 'courrier-code',
  canal: 'courrier',
  libelle: 'Courrier du code confidentiel',
  write: ({ expireLe, ...data }, espace) => {
    const contenu = { ...data, expireLe: expireLe.toISOString() };
    return {
      subject: espace.codeConfidentiel?.lettre.objet ?? '',
      text: lettreCodeText(contenu),
      documents: [{ genre: 'lettre-code', nom: `courrier-${data.reference}.pdf`, contenu }],
    };
  },
});
