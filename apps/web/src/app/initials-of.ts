/** « Nadia Benali » → « NB »: the first letters of the first and last names. */
export function initialsOf(nom: string): string {
  const words = nom.split(/\s+/u).filter((word) => word !== '');
  const ends = words.length < 2 ? words : [words[0], words.at(-1)];
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('fr') ?? '').join('');
}
