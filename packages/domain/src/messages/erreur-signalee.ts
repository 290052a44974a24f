import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph, type Circumstances } from './circumstances.ts';
import { compose } from './layout.ts';

export interface ErreurSignaleeData extends Circumstances {
  /** Of whom, and where, as the registre says. */
  readonly nom: string;
  readonly numero: string | null;
  /** Null where the registre knows no place. */
  readonly adresse: string | null;
  /** Null where the message goes to the assistance for want of an address. */
  readonly caisse: string | null;
  /** Address of the account: the reply is not ours. */
  readonly repondreA: string;
  /** As typed. */
  readonly texte: string;
}

/** To the caisse, or to the assistance: somebody says that the registre is wrong about them (A12). */
export const erreurSignalee = defineMessage<ErreurSignaleeData>({
  genre: 'erreur-signalee',
  canal: 'email',
  libelle: 'Signalement d’une erreur à la caisse',
  write: ({ nom, numero, adresse, caisse, repondreA, texte, ...when }, espace) =>
    compose(espace, {
      subject: `Erreur signalée par un professionnel de santé, ${espace.organisation.nom}`,
      title: 'Une erreur est signalée',
      blocks: [
        paragraph(
          'Un professionnel de santé signale, depuis son compte, une erreur dans ses informations professionnelles. Voici ce qu’il écrit\u00a0:',
        ),
        paragraph(`«\u00a0${texte}\u00a0»`),
        circumstances(when, [
          ['Professionnel', nom],
          ...(numero === null ? [] : [['Numéro', numero] as const]),
          ['Lieu d’exercice', adresse ?? 'aucun dans le registre'],
          ...(caisse === null ? [] : [['Caisse', caisse] as const]),
          ['Lui répondre à', repondreA],
        ]),
      ],
    }),
});
