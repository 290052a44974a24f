/** Said of an input that no form of ours produces, where the contract has no word of its own. */
export const inputTexts = {
  unknownField: 'Ce champ n’est pas attendu ici.',
  repeated: 'Une seule valeur est attendue.',
  unreadableText: 'Ce texte contient des caractères qui ne peuvent pas être enregistrés.',
} as const;
