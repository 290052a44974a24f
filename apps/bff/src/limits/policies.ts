/**
 * How much one source (IPv4 address, IPv6 /64) may ask, per kind of route. Generous: a hospital stands
 * behind one address. What one person may try is the domain's (lock-out, codes, identity guesses).
 * Listed in docs/security.md.
 */
export interface LimitPolicy {
  readonly points: number;
  readonly seconds: number;
  /** `shared`: counted in the database or Redis, for all instances and across restarts. */
  readonly kept: 'shared' | 'memory';
}

export const limitPolicies = {
  connexion: { points: 300, seconds: 600, kept: 'shared' },
  identite: { points: 120, seconds: 600, kept: 'shared' },
  envoi: { points: 120, seconds: 600, kept: 'shared' },
  code: { points: 300, seconds: 600, kept: 'shared' },
  finalisation: { points: 120, seconds: 600, kept: 'shared' },
  oubli: { points: 60, seconds: 600, kept: 'shared' },
  captcha: { points: 120, seconds: 600, kept: 'shared' },
  'premiere-connexion': { points: 60, seconds: 3600, kept: 'shared' },
  lien: { points: 120, seconds: 600, kept: 'shared' },
  identifiants: { points: 60, seconds: 600, kept: 'shared' },
  export: { points: 30, seconds: 600, kept: 'shared' },
  convention: { points: 60, seconds: 600, kept: 'shared' },
  piece: { points: 240, seconds: 600, kept: 'shared' },
  televersement: { points: 3000, seconds: 60, kept: 'memory' },
  adresse: { points: 120, seconds: 60, kept: 'memory' },
  ecriture: { points: 600, seconds: 60, kept: 'memory' },
  lecture: { points: 3000, seconds: 60, kept: 'memory' },
} as const satisfies Record<string, LimitPolicy>;

export type LimitClass = keyof typeof limitPolicies;

/** In demo mode everybody is this machine, tests included. */
export const DEMO_FACTOR = 20;

/** Routes that cost, or that guess. The others are counted as reads or writes. */
const classOfRoute: Readonly<Record<string, LimitClass>> = {
  signIn: 'connexion',
  startCps: 'connexion',
  finishCps: 'connexion',
  signInDelegue: 'connexion',
  switchDelegation: 'connexion',
  proveIdentity: 'identite',
  sendCode: 'envoi',
  verifyCode: 'code',
  finishParcours: 'finalisation',
  createInscription: 'identite',
  beginCreation: 'identite',
  proveKey: 'identite',
  requestLetter: 'premiere-connexion',
  chooseIdentifiers: 'finalisation',
  resendCreationMail: 'envoi',
  resendActivation: 'envoi',
  activateCompte: 'lien',
  requestReset: 'oubli',
  requestDelegueReset: 'oubli',
  createCaptcha: 'captcha',
  requestCode: 'premiere-connexion',
  requestResetByNumber: 'oubli',
  remindAddress: 'oubli',
  requestNewCode: 'oubli',
  inspectLink: 'lien',
  cancelCourrier: 'lien',
  openReset: 'lien',
  lookUpInvitation: 'lien',
  acceptInvitation: 'lien',
  setDeleguePassword: 'lien',
  confirmAddress: 'lien',
  freezeCompte: 'lien',
  cancelAddressChange: 'lien',
  updateCredentials: 'identifiants',
  provePassword: 'identifiants',
  beginSecondFacteur: 'identifiants',
  confirmSecondFacteur: 'identifiants',
  renewRecoveryCodes: 'identifiants',
  removeSecondFacteur: 'identifiants',
  proveSecondFacteur: 'code',
  resendVerification: 'envoi',
  proposeDelegation: 'envoi',
  resendInvitation: 'envoi',
  reportError: 'envoi',
  exportEvenements: 'export',
  generateConvention: 'convention',
  downloadConvention: 'convention',
  submitDepot: 'convention',
  openDepot: 'lien',
  followConvention: 'lien',
  createPiece: 'piece',
  continuePiece: 'televersement',
  inspectPiece: 'televersement',
  searchAddress: 'adresse',
};

export function limitClassOf(routeId: string, method: string): LimitClass {
  return classOfRoute[routeId] ?? (method === 'GET' || method === 'HEAD' ? 'lecture' : 'ecriture');
}
