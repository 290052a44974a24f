import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  type Circumstances,
} from './circumstances.ts';
import { compose } from './layout.ts';

/** To the owner of an account: someone knew enough of them to try to create it again. */
export const compteExistantTentative = defineMessage<Circumstances>({
  genre: 'compte-existant-tentative',
  canal: 'email',
  libelle: 'Avis de création tentée',
  write: (data, espace) =>
    compose(espace, {
      subject: `Création de compte tentée avec votre numéro, ${espace.organisation.nom}`,
      title: 'Quelqu’un a voulu créer un compte à votre nom',
      blocks: [
        paragraph(
          'Votre numéro RPPS et votre date de naissance ont été saisis pour créer un compte. Comme le vôtre existe déjà, rien n’a été créé ni modifié.',
        ),
        circumstances(data),
        paragraph(
          'C’était vous\u00a0? Connectez-vous avec cette adresse e-mail\u00a0; si vous avez oublié votre mot de passe, choisissez «\u00a0Identifiants oubliés\u00a0?\u00a0» sur la page de connexion.',
        ),
        paragraph(
          `Ce n’était pas vous\u00a0? Votre compte est intact. Si cela se répète, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});
