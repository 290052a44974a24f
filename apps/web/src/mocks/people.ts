/** A fictional professionnel of the mocked registre. Numbers are in the 99700… test range. */
export interface Personne {
  readonly id: string;
  readonly rpps: string;
  /** `JJ/MM/AAAA` */
  readonly dateNaissance: string;
  readonly prenom: string;
  readonly nom: string;
  readonly specialites: readonly string[];
  /** E.164, or null where the registre holds none. */
  readonly mobile: string | null;
  readonly email: string | null;
}

export const lefevre: Personne = {
  id: 'p-lefevre',
  rpps: '99700101118',
  dateNaissance: '17/06/1975',
  prenom: 'Anne-Sophie',
  nom: 'Lefèvre-Delacroix',
  specialites: ['Médecine générale'],
  mobile: '+33678451222',
  email: 'anne-sophie.lefevre-delacroix@cabinet-lilas.example',
};

/** On file with a mobile and an e-mail, without an account: creates one by either way. */
export const benhaddou: Personne = {
  id: 'p-benhaddou',
  rpps: '99700102223',
  dateNaissance: '03/11/1982',
  prenom: 'Karim',
  nom: 'Benhaddou-Fernandez',
  specialites: ['Cardiologie et maladies vasculaires'],
  mobile: '+33678903422',
  email: 'tulipe.noire01@cn.medecin.example',
};

/** On file without any address to send a code to. */
export const kermarrec: Personne = {
  id: 'p-kermarrec',
  rpps: '99700103338',
  dateNaissance: '29/02/1960',
  prenom: 'Yves',
  nom: 'Kermarrec',
  specialites: [],
  mobile: null,
  email: null,
};

/** On file with a mobile only, without an account. */
export const nguyen: Personne = {
  id: 'p-nguyen',
  rpps: '99700104443',
  dateNaissance: '01/01/1994',
  prenom: 'Thi Mai',
  nom: 'Nguyên d’Aubigné',
  specialites: ['Pédiatrie', 'Néonatologie'],
  mobile: '+33612340977',
  email: null,
};

/** Has an account; the registre lost the mobile: recovery leads to the conseil. */
export const osei: Personne = {
  id: 'p-osei',
  rpps: '99700105556',
  dateNaissance: '12/12/1968',
  prenom: 'Joséphine',
  nom: 'Osei',
  specialites: ['Gériatrie'],
  mobile: null,
  email: 'j.osei@ehpad-des-tilleuls.example',
};

export const personnes: readonly Personne[] = [lefevre, benhaddou, kermarrec, nguyen, osei];

/** Password of every account of the mocked API. */
export const motDePasseDeDemo = 'tilleul orage 7 barque';
