import { defineMessage } from '../outbox/define-message.ts';
import { callIfNotYou, circumstances, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import type { CompteSuspenduData } from './connexion-suspendue.ts';
import { compose } from './layout.ts';

/** To the owner: a strong proof has opened the account again. */
export const compteRouvert = defineMessage<CompteSuspenduData>({
  genre: 'compte-rouvert',
  canal: 'email',
  libelle: 'Avis de compte rouvert',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre compte est rouvert, ${espace.organisation.nom}`,
      title: 'Votre compte est rouvert',
      blocks: [
        paragraph(
          data.statut === 'gele'
            ? 'Votre compte était gelé. Une preuve de votre identité vient de le rouvrir.'
            : 'Votre compte était bloqué faute d’utilisation. Une preuve de votre identité vient de le rouvrir.',
        ),
        circumstances(data),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
