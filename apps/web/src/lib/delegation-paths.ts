import type { EspaceId } from '@eps/espaces';

/** Addresses of delegations: apart from the others, which are on the first load. */
export function delegationPathsOf(espace: EspaceId) {
  const door = `/${espace}/delegue`;
  return {
    /** Of the owner. */
    delegations: `/${espace}/mon-compte/delegations`,
    /** Where delegates sign in. */
    connexion: door,
    motDePasseOublie: `${door}/mot-de-passe-oublie`,
    choix: `${door}/choix`,
    /** Those of the delegate signed in. */
    propres: `${door}/delegations`,
  } as const;
}
