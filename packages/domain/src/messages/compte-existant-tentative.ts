import type { Espace } from '@eps/espaces';
import { defineMessage } from '../outbox/define-message.ts';
import {
  circumstances,
  contactAssistance,
  paragraph,
  wayToNewPassword,
  type Circumstances,
} from './circumstances.ts';
import { identifierOf } from './identifiant.ts';
import { compose } from './layout.ts';

/** To the owner of an account: someone knew enough of them to try to create it again. */
export const compteExistantTentative = defineMessage<Circumstances>({
  genre: 'compte-existant-tentative',
  canal: 'email',
  libelle: 'Avis de création tentée',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Création de compte tentée avec votre numéro, ${espace.organisation.nom}`,
      title: 'Quelqu’un a voulu créer un compte à votre nom',
      blocks: [
        paragraph(
          `${provedBy(espace)} ont été saisis pour créer un compte. Comme le vôtre existe déjà, rien n’a été créé ni modifié.`,
        ),
        circumstances(data),
        paragraph(
          `C’était vous\u00a0? Connectez-vous avec ${identifierOf(espace)}\u00a0; si vous avez oublié votre mot de passe, choisissez «\u00a0${wayToNewPassword(espace)}\u00a0» sur la page de connexion.`,
        ),
        paragraph(
          `Ce n’était pas vous\u00a0? Votre compte est intact. Si cela se répète, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});

/** What was typed right: it differs with what an espace asks for. */
function provedBy({ creation }: Espace): string {
  return creation === null
    ? 'Votre numéro RPPS et votre date de naissance'
    : 'Votre numéro et votre clé de sécurité (numéro de Sécurité sociale et fin d’IBAN)';
}
