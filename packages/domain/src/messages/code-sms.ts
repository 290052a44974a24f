import type { ParcoursKind } from '@eps/espaces';
import { defineMessage } from '../outbox/define-message.ts';

export interface CodeData {
  readonly code: string;
  readonly parcours: ParcoursKind;
  readonly lifetimeMinutes: number;
}

const PURPOSES: Readonly<Record<ParcoursKind, string>> = {
  inscription: 'créer',
  recuperation: 'récupérer',
};

/**
 * The code first, where phones look for it. Only GSM 03.38 characters (no ’, no no-break space):
 * with others, the message would take two SMS. Such codes are stolen over the phone: the text warns of it.
 */
export const codeSms = defineMessage<CodeData>({
  genre: 'code-sms',
  canal: 'sms',
  libelle: 'Code par SMS',
  write: ({ code, parcours, lifetimeMinutes }, espace) => ({
    subject: '',
    text: `${code} est votre code pour ${PURPOSES[parcours]} votre espace ${espace.organisation.nom}. Valable ${lifetimeMinutes} minutes. Ne le donnez à personne, pas plus au téléphone.`,
  }),
});
