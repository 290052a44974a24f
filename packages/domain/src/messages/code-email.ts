import type { ParcoursKind } from '@eps/espaces';
import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph, type Circumstances } from './circumstances.ts';
import type { CodeData } from './code-sms.ts';
import { compose } from './layout.ts';

const PURPOSES: Readonly<Record<ParcoursKind, string>> = {
  inscription: 'la création de votre espace',
  recuperation: 'la récupération de votre espace',
};

export const codeEmail = defineMessage<CodeData & Circumstances>({
  genre: 'code-email',
  canal: 'email',
  libelle: 'Code par e-mail',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre code ${espace.organisation.nom}`,
      title: `Votre code pour ${PURPOSES[data.parcours]}`,
      blocks: [
        paragraph(`Saisissez ce code dans la page restée ouverte\u00a0:`),
        { kind: 'code', text: data.code },
        paragraph(
          `Il est valable ${data.lifetimeMinutes}\u00a0minutes et ne sert qu’une fois. Ne le donnez à personne, pas même au téléphone\u00a0: ni nous ni ${espace.organisation.interlocuteur} ne vous le demanderons.`,
        ),
        circumstances(data),
        paragraph(
          'Vous n’avez rien demandé\u00a0? Ne faites rien de ce code\u00a0: sans lui, la démarche s’arrête là.',
        ),
      ],
    }),
});
