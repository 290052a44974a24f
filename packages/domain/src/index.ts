export type { AddressSearch, PostalAddress } from './addresses/address-search.ts';
export { createAddressSearch } from './addresses/create-address-search.ts';
export { searchAddress } from './addresses/search-address.ts';
export { systemClock, type Clock } from './clock.ts';
export { listAvis, type Avis } from './avis/list-avis.ts';
export { publishAvis } from './avis/publish-avis.ts';
export { withdrawAvis } from './avis/withdraw-avis.ts';
export { createCaptcha } from './captcha/create-captcha.ts';
export { acceptTerms } from './comptes/accept-terms.ts';
export { applyDueAddresses } from './comptes/apply-due-addresses.ts';
export { blockDormant, blockDormants, countDormant } from './comptes/block-dormant.ts';
export { cancelPendingAddress } from './comptes/cancel-pending-address.ts';
export { freezeCompte, freezeOwnCompte } from './comptes/freeze-compte.ts';
export { getAccueil } from './comptes/get-accueil.ts';
export { presentServices } from './comptes/present-services.ts';
export { getCompte } from './comptes/get-compte.ts';
export { resendVerification } from './comptes/resend-verification.ts';
export { updateCredentials, type CredentialsUpdated } from './comptes/update-credentials.ts';
export type { ActiveSession, Context, Visiteur } from './context.ts';
export { acceptConvention, type Acceptance } from './conventions/accept-convention.ts';
export type { Decided } from './conventions/decide-convention.ts';
export { discardPiece } from './conventions/discard-piece.ts';
export { findPiece } from './conventions/find-piece.ts';
export { followConvention } from './conventions/follow-convention.ts';
export { generateConvention } from './conventions/generate-convention.ts';
export { getConventionDocument } from './conventions/get-convention-document.ts';
export { getConvention } from './conventions/get-convention.ts';
export {
  listConventions,
  readConvention,
  type ConventionFile,
  type ListedConvention,
} from './conventions/list-conventions.ts';
export type { ConventionRef } from './conventions/load-convention.ts';
export { openConvention, openConventionSignedIn } from './conventions/open-convention.ts';
export { openDepot } from './conventions/open-depot.ts';
export { purgeConventions } from './conventions/purge-conventions.ts';
export { refuseConvention } from './conventions/refuse-convention.ts';
export { removePiece } from './conventions/remove-piece.ts';
export { reservePiece, type ReservedPiece } from './conventions/reserve-piece.ts';
export { saveConventionDraft } from './conventions/save-convention-draft.ts';
export { settlePiece } from './conventions/settle-piece.ts';
export { submitDepot } from './conventions/submit-depot.ts';
export { sweepPieces } from './conventions/sweep-pieces.ts';
export { cancelCourrier } from './courriers/cancel-courrier.ts';
export { listCourriers, type CourrierSummary } from './courriers/list-courriers.ts';
export { postLot, type PostedLot } from './courriers/post-lot.ts';
export {
  printCourriers,
  type PrintedCourrier,
  type PrintOptions,
  type PrintReport,
} from './courriers/print-courriers.ts';
export { returnCourrier, type ReturnedCourrier } from './courriers/return-courrier.ts';
export { sweepCourriers } from './courriers/sweep-courriers.ts';
export { beginDeparture, DEPARTURE_MINUTES, type NewDeparture } from './cps/begin-departure.ts';
export type { CardProof } from './cps/card-proof.ts';
export {
  type CardConfirmation,
  confirmByCard,
  type ConfirmByCardInput,
} from './cps/confirm-by-card.ts';
export { consumeDeparture, type Departure } from './cps/consume-departure.ts';
export type { CardTransaction } from './cps/departure-seals.ts';
export { endByProvider, type ProviderLogout } from './cps/end-by-provider.ts';
export { enrol } from './cps/enrol.ts';
export type { EnrolInput, EnrolOutcome } from './cps/enrolment.ts';
export { linkCard, type LinkCardInput } from './cps/link-card.ts';
export { openByCard, type CardOutcome, type OpenByCardInput } from './cps/open-by-card.ts';
export { readProviderToken } from './cps/provider-session.ts';
export { purgeCps } from './cps/purge-cps.ts';
export { abandonCreation } from './creation/abandon-creation.ts';
export { beginCreation } from './creation/begin-creation.ts';
export { chooseIdentifiers } from './creation/choose-identifiers.ts';
export { choosePost } from './creation/choose-post.ts';
export { correctAddress } from './creation/correct-address.ts';
export { getCreation } from './creation/get-creation.ts';
export { proveKey } from './creation/prove-key.ts';
export { requestLetter } from './creation/request-letter.ts';
export { resendCreationMail } from './creation/resend-creation-mail.ts';
export { saveCreationDraft } from './creation/save-creation-draft.ts';
export { readPscIdentity, type PscIdentity } from './cps/read-identity.ts';
export { refuseCardAnswer, type CardRefusal } from './cps/refuse-card.ts';
export { unenrol } from './cps/unenrol.ts';
export { acceptInvitation, type AcceptInvitationInput } from './delegations/accept-invitation.ts';
export { endDelegation } from './delegations/end-delegation.ts';
export { endDelegueSession, endOtherDelegueSessions } from './delegations/end-delegue-sessions.ts';
export { giveUpDelegation } from './delegations/give-up-delegation.ts';
export { listDelegations } from './delegations/list-delegations.ts';
export { listDelegueSessions } from './delegations/list-delegue-sessions.ts';
export { listOwnDelegations } from './delegations/list-own-delegations.ts';
export { lookUpInvitation } from './delegations/look-up-invitation.ts';
export { proposeDelegation } from './delegations/propose-delegation.ts';
export { purgeDelegations } from './delegations/purge-delegations.ts';
export { requestDelegueReset } from './delegations/request-delegue-reset.ts';
export { resendInvitation } from './delegations/resend-invitation.ts';
export { setDeleguePassword } from './delegations/set-delegue-password.ts';
export { signInDelegue } from './delegations/sign-in-delegue.ts';
export { switchDelegation } from './delegations/switch-delegation.ts';
export { updateDelegation } from './delegations/update-delegation.ts';
export { inTransaction, openDatabase, type Database } from './db/database.ts';
export { readFirst } from './db/read-rows.ts';
export { migrate, pendingMigrations, rollbackAll } from './db/migrate.ts';
export { writeLightly } from './db/write-lightly.ts';
export { demoDelegation } from './demo/demo-delegation.ts';
export { DEMO_PASSWORD, demoIdentities, type DemoIdentity } from './demo/demo-identities.ts';
export { loadDemo } from './demo/load-demo.ts';
export { exportEvenements, type EventsExport } from './events/export-evenements.ts';
export { listEvenements, type ListEvenementsInput } from './events/list-evenements.ts';
export {
  countPurgeable,
  purgeChain,
  purgeEvenements,
  type PurgeOptions,
} from './events/purge-evenements.ts';
export { recordEvent, type NewEvent } from './events/record-event.ts';
export { eventSigningKey, type SigningKey } from './events/signing-key.ts';
export type { ChainFault } from './events/chain-walk.ts';
export { verifyChain, type ChainVerdict } from './events/verify-chain.ts';
export { verifyExport, type ExportVerdict } from './events/verify-export.ts';
export type { Files } from './files/files.ts';
export { openFiles } from './files/open-files.ts';
export { allowStaffCards } from './informations/allow-staff-cards.ts';
export { getInformations } from './informations/get-informations.ts';
export { reportError } from './informations/report-error.ts';
export { activateCompte } from './inscription/activate-compte.ts';
export {
  createInscription,
  type CreateInscriptionInput,
} from './inscription/create-inscription.ts';
export { getInscription } from './inscription/get-inscription.ts';
export { resendActivation } from './inscription/resend-activation.ts';
export { saveInscriptionDraft } from './inscription/save-inscription-draft.ts';
export { createLink } from './links/create-link.ts';
export { checkReadiness, type ReadinessCheck } from './operations/check-readiness.ts';
export { countMessages } from './operations/count-messages.ts';
export { createCourier, type Courier, type CourierOptions } from './outbox/create-courier.ts';
export { readDemoAttachment } from './outbox/demo-piece.ts';
export { createDemoTransport } from './outbox/demo-transport.ts';
export { listDemoMessages, type DemoMessage } from './outbox/list-demo-messages.ts';
export { purgeMessages } from './outbox/purge-messages.ts';
export { createSmsTransport } from './outbox/sms-transport.ts';
export { createSmtpTransport, type SmtpOptions } from './outbox/smtp-transport.ts';
export { DeliveryError, type Transport, type Transports } from './outbox/transport.ts';
export { finishParcours, type FinishParcoursInput } from './parcours/finish-parcours.ts';
export { getParcours } from './parcours/get-parcours.ts';
export type { ParcoursRef } from './parcours/parcours-ref.ts';
export { proveIdentity, type ProveIdentityInput } from './parcours/prove-identity.ts';
export { purgeExpired } from './parcours/purge-expired.ts';
export { saveDraft, type SaveDraftInput } from './parcours/save-draft.ts';
export { sendCode } from './parcours/send-code.ts';
export { verifyCode } from './parcours/verify-code.ts';
export { createHasher, type HasherOptions, type PasswordHasher } from './passwords/hasher.ts';
export { createStrengthJudge, type StrengthJudge } from './passwords/strength.ts';
export { remindAddress } from './premiers-pas/remind-address.ts';
export { requestCode } from './premiers-pas/request-code.ts';
export { requestNewCode } from './premiers-pas/request-new-code.ts';
export { requestResetByNumber } from './premiers-pas/request-reset-by-number.ts';
export { cancelAddressChange } from './recovery/cancel-address-change.ts';
export { confirmAddress } from './recovery/confirm-address.ts';
export { inspectLink, type InspectLinkInput } from './recovery/inspect-link.ts';
export { openReset } from './recovery/open-reset.ts';
export { requestReset } from './recovery/request-reset.ts';
export { Refusal } from './refusal.ts';
export type { RowError } from './registre/check-row.ts';
export type { ImportSource } from './registre/decode-utf8.ts';
export { importOrganismes, type OrganismesReport } from './registre/import-organismes.ts';
export {
  importRegistre,
  type ImportOptions,
  type ImportReport,
} from './registre/import-registre.ts';
export { CATEGORIES, type Categorie } from './registre/columns.ts';
export { ImportRejected } from './registre/import-rejected.ts';
export { listOrganismes } from './registre/list-organismes.ts';
export { beginSecondFacteur } from './seconds-facteurs/begin-second-facteur.ts';
export { confirmSecondFacteur } from './seconds-facteurs/confirm-second-facteur.ts';
export { getSecondFacteur } from './seconds-facteurs/get-second-facteur.ts';
export { proveSecondFacteur } from './seconds-facteurs/prove-second-facteur.ts';
export { removeSecondFacteur } from './seconds-facteurs/remove-second-facteur.ts';
export { renewRecoveryCodes } from './seconds-facteurs/renew-recovery-codes.ts';
export { chooseActivite } from './sessions/choose-activite.ts';
export { describeSession } from './sessions/describe-session.ts';
export { endOtherSessions } from './sessions/end-other-sessions.ts';
export { endSession } from './sessions/end-session.ts';
export { isOwners, meets, RECENT_MINUTES } from './sessions/grades.ts';
export { listActivites } from './sessions/list-activites.ts';
export { listSessions } from './sessions/list-sessions.ts';
export { provePassword } from './sessions/prove-password.ts';
export { readSession } from './sessions/read-session.ts';
export { signIn, type SignedIn, type SignInInput } from './sessions/sign-in.ts';
export { signOut } from './sessions/sign-out.ts';
export { touchSession } from './sessions/touch-session.ts';
export { createVault, type Vault } from './vault/vault.ts';
