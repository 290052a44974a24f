/** What a link is about: an account, or something else that has an id. */
export type LinkOwner = { readonly compteId: string } | { readonly sujetId: string };

/** The columns that tell it, to look links up. */
export function ownerColumns(owner: LinkOwner): { compte_id: string } | { sujet_id: string } {
  return 'compteId' in owner ? { compte_id: owner.compteId } : { sujet_id: owner.sujetId };
}
