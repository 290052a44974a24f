import { preparerOf, type Preparer } from '../outbox/define-message.ts';
import { activationCompte } from './activation-compte.ts';
import { adresseChangee } from './adresse-changee.ts';
import { adresseChangementDemande } from './adresse-changement-demande.ts';
import { adresseConvoitee } from './adresse-convoitee.ts';
import { changementAdresse } from './changement-adresse.ts';
import { codeConfidentiel } from './code-confidentiel.ts';
import { codeDemande } from './code-demande.ts';
import { codeEmail } from './code-email.ts';
import { codeSms } from './code-sms.ts';
import { compteCree } from './compte-cree.ts';
import { compteExistantTentative } from './compte-existant-tentative.ts';
import { compteRecupere } from './compte-recupere.ts';
import { compteRecree } from './compte-recree.ts';
import { courrierCode } from './courrier-code.ts';
import { courrierEnRoute } from './courrier-en-route.ts';
import { conventionAcceptee } from './convention-acceptee.ts';
import { conventionGeneree } from './convention-generee.ts';
import { conventionRefusee } from './convention-refusee.ts';
import { coordonneesChangees } from './coordonnees-changees.ts';
import { connexionBloquee } from './connexion-bloquee.ts';
import { demandeRecue } from './demande-recue.ts';
import { motDePasseChange } from './mot-de-passe-change.ts';
import { nouveauCodeDemande } from './nouveau-code-demande.ts';
import { rappelAdresse } from './rappel-adresse.ts';
import { rappelActivation } from './rappel-activation.ts';
import { reinitialisation } from './reinitialisation.ts';
import { verificationAdresse } from './verification-adresse.ts';

/** Kinds that are prepared after the request, which the courier finds again by name. */
export const preparers: Readonly<Record<string, Preparer>> = {
  [nouveauCodeDemande.genre]: preparerOf(nouveauCodeDemande),
  [rappelAdresse.genre]: preparerOf(rappelAdresse),
  [rappelActivation.genre]: preparerOf(rappelActivation),
  [reinitialisation.genre]: preparerOf(reinitialisation),
};

const labels = new Map<string, string | undefined>(
  [
    activationCompte,
    adresseChangee,
    adresseChangementDemande,
    adresseConvoitee,
    changementAdresse,
    codeConfidentiel,
    codeDemande,
    codeEmail,
    codeSms,
    compteCree,
    compteExistantTentative,
    compteRecree,
    compteRecupere,
    connexionBloquee,
    conventionAcceptee,
    conventionGeneree,
    conventionRefusee,
    coordonneesChangees,
    demandeRecue,
    courrierCode,
    courrierEnRoute,
    motDePasseChange,
    nouveauCodeDemande,
    rappelAdresse,
    rappelActivation,
    reinitialisation,
    verificationAdresse,
  ].map(({ genre, libelle }) => [genre, libelle]),
);

/** « Lien de réinitialisation », for owners and agents; the name of the kind where it has no label. */
export function labelOfMessage(genre: string): string {
  return labels.get(genre) ?? genre;
}
