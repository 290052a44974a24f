import { preparerOf, type Preparer } from '../outbox/define-message.ts';
import { activationCompte } from './activation-compte.ts';
import { adresseChangee } from './adresse-changee.ts';
import { adresseChangementAnnule } from './adresse-changement-annule.ts';
import { adresseChangementDemande } from './adresse-changement-demande.ts';
import { adresseConvoitee } from './adresse-convoitee.ts';
import { adresseEnAttente } from './adresse-en-attente.ts';
import { changementAdresse } from './changement-adresse.ts';
import { codeConfidentiel } from './code-confidentiel.ts';
import { codeDemande } from './code-demande.ts';
import { codeEmail } from './code-email.ts';
import { codeSecoursUtilise } from './code-secours-utilise.ts';
import { codeSms } from './code-sms.ts';
import { compteCree } from './compte-cree.ts';
import { compteDormant } from './compte-dormant.ts';
import { compteExistantTentative } from './compte-existant-tentative.ts';
import { compteGele } from './compte-gele.ts';
import { compteRecupere } from './compte-recupere.ts';
import { compteRecree } from './compte-recree.ts';
import { compteRouvert } from './compte-rouvert.ts';
import { courrierCode } from './courrier-code.ts';
import { courrierEnRoute } from './courrier-en-route.ts';
import { conventionAcceptee } from './convention-acceptee.ts';
import { conventionGeneree } from './convention-generee.ts';
import { conventionRefusee } from './convention-refusee.ts';
import { coordonneesChangees } from './coordonnees-changees.ts';
import { connexionBloquee } from './connexion-bloquee.ts';
import { connexionDelegueBloquee } from './connexion-delegue-bloquee.ts';
import { connexionSuspendue } from './connexion-suspendue.ts';
import { delegationAcceptee } from './delegation-acceptee.ts';
import { delegationModifiee } from './delegation-modifiee.ts';
import { delegationProposee } from './delegation-proposee.ts';
import { delegationRenonciation } from './delegation-renonciation.ts';
import { delegationRetiree } from './delegation-retiree.ts';
import { demandeRecue } from './demande-recue.ts';
import { erreurSignalee } from './erreur-signalee.ts';
import { invitationDelegation } from './invitation-delegation.ts';
import { mobileChange } from './mobile-change.ts';
import { motDePasseChange } from './mot-de-passe-change.ts';
import { motDePasseDelegue } from './mot-de-passe-delegue.ts';
import { motDePasseDelegueChange } from './mot-de-passe-delegue-change.ts';
import { nouveauCodeDemande } from './nouveau-code-demande.ts';
import { nouvelAppareil } from './nouvel-appareil.ts';
import { nouvelAppareilDelegue } from './nouvel-appareil-delegue.ts';
import { rappelAdresse } from './rappel-adresse.ts';
import { rappelActivation } from './rappel-activation.ts';
import { reinitialisation } from './reinitialisation.ts';
import { secondFacteurActive } from './second-facteur-active.ts';
import { secondFacteurBloque } from './second-facteur-bloque.ts';
import { secondFacteurRetire } from './second-facteur-retire.ts';
import { validationCandidat } from './validation-candidat.ts';
import { verificationAdresse } from './verification-adresse.ts';

/** Kinds that are prepared after the request, which the courier finds again by name. */
export const preparers: Readonly<Record<string, Preparer>> = {
  [motDePasseDelegue.genre]: preparerOf(motDePasseDelegue),
  [nouveauCodeDemande.genre]: preparerOf(nouveauCodeDemande),
  [rappelAdresse.genre]: preparerOf(rappelAdresse),
  [rappelActivation.genre]: preparerOf(rappelActivation),
  [reinitialisation.genre]: preparerOf(reinitialisation),
};

/** Every kind of message. */
export const allMessages = [
  activationCompte,
  adresseChangee,
  adresseChangementAnnule,
  adresseChangementDemande,
  adresseConvoitee,
  adresseEnAttente,
  changementAdresse,
  codeConfidentiel,
  codeDemande,
  codeEmail,
  codeSecoursUtilise,
  codeSms,
  compteCree,
  compteDormant,
  compteExistantTentative,
  compteGele,
  compteRecree,
  compteRecupere,
  compteRouvert,
  connexionBloquee,
  connexionDelegueBloquee,
  connexionSuspendue,
  conventionAcceptee,
  conventionGeneree,
  conventionRefusee,
  coordonneesChangees,
  delegationAcceptee,
  delegationModifiee,
  delegationProposee,
  delegationRenonciation,
  delegationRetiree,
  demandeRecue,
  courrierCode,
  courrierEnRoute,
  erreurSignalee,
  invitationDelegation,
  mobileChange,
  motDePasseChange,
  motDePasseDelegue,
  motDePasseDelegueChange,
  nouveauCodeDemande,
  nouvelAppareil,
  nouvelAppareilDelegue,
  rappelAdresse,
  rappelActivation,
  reinitialisation,
  secondFacteurActive,
  secondFacteurBloque,
  secondFacteurRetire,
  validationCandidat,
  verificationAdresse,
] as const;

const labels = new Map<string, string | undefined>(
  allMessages.map(({ genre, libelle }) => [genre, libelle]),
);

/** « Lien de réinitialisation », for owners and agents; the name of the kind where it has no label. */
export function labelOfMessage(genre: string): string {
  return labels.get(genre) ?? genre;
}
