import type { EspaceId, ParcoursKind } from '@eps/espaces';

/** Every address of the SPA, in one place (spec 00-overview, « Addresses »). */
export function pathsOf(espace: EspaceId) {
  const root = `/${espace}`;
  return {
    connexion: root,
    parcours: (kind: ParcoursKind) => `${root}/${kind}`,
    code: (kind: ParcoursKind) => `${root}/${kind}/code`,
    finaliser: (kind: ParcoursKind) => `${root}/${kind}/finaliser`,
    identifiantsOublies: `${root}/identifiants-oublies`,
    motDePasseOublie: `${root}/mot-de-passe-oublie`,
    premiereConnexion: `${root}/premiere-connexion`,
    convention: `${root}/convention`,
    conventionDepot: `${root}/convention/depot`,
    conventionSuivi: `${root}/convention/suivi`,
    adresseMailOubliee: `${root}/adresse-mail-oubliee`,
    reinitialiser: `${root}/reinitialiser`,
    annulationCourrier: `${root}/courrier/annulation`,
    reinitialisation: `${root}/reinitialisation`,
    activation: `${root}/activation`,
    creationCle: `${root}/inscription/cle-de-securite`,
    creationCourrier: `${root}/inscription/courrier`,
    gel: `${root}/gel`,
    creationIdentifiants: `${root}/inscription/identifiants`,
    secondFacteur: `${root}/second-facteur`,
    activite: `${root}/activite`,
    aPropos: `${root}/a-propos`,
    configuration: `${root}/configuration`,
    accueil: `${root}/accueil`,
    monCompte: `${root}/mon-compte`,
    /** Where address and password are changed. */
    monCompteConnexion: `${root}/mon-compte?rubrique=connexion`,
    monCompteSecondFacteur: `${root}/mon-compte?rubrique=seconds-facteurs`,
    monCompteEvenements: `${root}/mon-compte?rubrique=evenements`,
    assistance: `${root}/assistance`,
    document: (kind: string) => `${root}/${kind}`,
    service: (chemin: string) => `${root}/${chemin}`,
  } as const;
}
