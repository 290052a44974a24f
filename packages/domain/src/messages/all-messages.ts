import { preparerOf, type Preparer } from '../outbox/define-message.ts';
import { adresseChangee } from './adresse-changee.ts';
import { adresseChangementDemande } from './adresse-changement-demande.ts';
import { adresseConvoitee } from './adresse-convoitee.ts';
import { changementAdresse } from './changement-adresse.ts';
import { codeEmail } from './code-email.ts';
import { codeSms } from './code-sms.ts';
import { compteCree } from './compte-cree.ts';
import { compteExistantTentative } from './compte-existant-tentative.ts';
import { compteRecupere } from './compte-recupere.ts';
import { connexionBloquee } from './connexion-bloquee.ts';
import { motDePasseChange } from './mot-de-passe-change.ts';
import { reinitialisation } from './reinitialisation.ts';
import { verificationAdresse } from './verification-adresse.ts';

/** Kinds that are prepared after the request, which the courier finds again by name. */
export const preparers: Readonly<Record<string, Preparer>> = {
  [reinitialisation.genre]: preparerOf(reinitialisation),
};

const labels = new Map<string, string | undefined>(
  [
    adresseChangee,
    adresseChangementDemande,
    adresseConvoitee,
    changementAdresse,
    codeEmail,
    codeSms,
    compteCree,
    compteExistantTentative,
    compteRecupere,
    connexionBloquee,
    motDePasseChange,
    reinitialisation,
    verificationAdresse,
  ].map(({ genre, libelle }) => [genre, libelle]),
);

/** « Lien de réinitialisation », for owners and agents; the name of the kind where it has no label. */
export function labelOfMessage(genre: string): string {
  return labels.get(genre) ?? genre;
}
