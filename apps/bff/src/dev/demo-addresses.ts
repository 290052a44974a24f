/** Plain addresses for the demonstration: number and street, postal code, town. Nobody's in particular. */
const ADDRESSES: readonly (readonly [name: string, postcode: string, city: string])[] = [
  ['8 Boulevard du Port', '80000', 'Amiens'],
  ['12 Rue de la République', '69002', 'Lyon'],
  ['3 Place du Marché', '74160', 'Saint-Julien-en-Genevois'],
  ['27 Avenue de la Gare', '35000', 'Rennes'],
  ['1 Rue de l’Église', '29200', 'Brest'],
  ['44 Rue Nationale', '37000', 'Tours'],
  ['5 Impasse des Lilas', '31000', 'Toulouse'],
  ['18 Cours Victor Hugo', '33000', 'Bordeaux'],
  ['9 Rue du Moulin', '67000', 'Strasbourg'],
  ['102 Rue de Vaugirard', '75006', 'Paris'],
  ['6 Rue des Écoles', '75005', 'Paris'],
  ['21 Rue du Faubourg Saint-Antoine', '75012', 'Paris'],
  ['14 Quai de la Fosse', '44000', 'Nantes'],
  ['33 Rue Saint-Rome', '31000', 'Toulouse'],
  ['7 Allée des Platanes', '13100', 'Aix-en-Provence'],
  ['150 La Canebière', '13001', 'Marseille'],
  ['2 Rue du Vieux Pont', '86000', 'Poitiers'],
  ['11 Place Stanislas', '54000', 'Nancy'],
  ['60 Rue de Metz', '57100', 'Thionville'],
  ['4 Chemin des Vignes', '21000', 'Dijon'],
  ['19 Rue Gambetta', '59000', 'Lille'],
  ['25 Boulevard de la Mer', '62200', 'Boulogne-sur-Mer'],
  ['13 Rue des Carmes', '63000', 'Clermont-Ferrand'],
  ['10 Route de la Plage', '97480', 'Saint-Joseph'],
  ['16 Rue Schœlcher', '97110', 'Pointe-à-Pitre'],
  ['22 Rue de la Liberté', '97200', 'Fort-de-France'],
  ['31 Avenue du Général de Gaulle', '97300', 'Cayenne'],
  ['15 Rue Napoléon', '20000', 'Ajaccio'],
  ['17 Rue Fesch', '20200', 'Bastia'],
  ['40 Rue d’Isly', '76000', 'Rouen'],
];

const MOST = 6;

/** Answers as the Base adresse nationale does: every word typed begins a word of the address. */
export function findDemoAddresses(typed: string) {
  const wanted = wordsOf(typed);
  const found = ADDRESSES.filter((address) => {
    const words = wordsOf(address.join(' '));
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  return {
    type: 'FeatureCollection',
    features: found.slice(0, MOST).map(([name, postcode, city]) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [0, 0] },
      properties: { label: `${name} ${postcode} ${city}`, name, postcode, city },
    })),
    query: typed,
  };
}

/** Lower case, without accents nor punctuation; « bd » and « av » as people write them. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => ABBREVIATIONS[word] ?? word);
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  bd: 'boulevard',
  bld: 'boulevard',
  av: 'avenue',
  pl: 'place',
  st: 'saint',
  ste: 'sainte',
};
