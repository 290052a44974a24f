/** « Nadia Benali » */
export function fullName({ prenom, nom }: { readonly prenom: string; readonly nom: string }) {
  return `${prenom} ${nom}`;
}
