import type { Activite } from '@eps/contracts';
import type { Personne } from '../people.ts';

/** Under which somebody of `assurance-maladie` may work; none elsewhere. */
export function activitesOf({ nom, assure }: Personne): readonly Activite[] {
  if (assure === undefined) return [];
  const { categorie, enroleA } = assure;
  const employed = enroleA.map(({ id, libelle }): Activite => ({ id, genre: 'salariee', libelle }));
  if (categorie === 'liberal')
    return [{ id: 'liberale', genre: 'liberale', libelle: 'Activité libérale' }, ...employed];
  if (categorie === 'salarie') return employed;
  const genre = categorie === 'centre-de-sante' ? 'direction' : 'structure';
  return [{ id: genre, genre, libelle: nom }];
}

/** The only one, or the main one after a password; after a card, whoever has several chooses. */
export function startingActivity(
  personne: Personne,
  preuve: 'mot-de-passe' | 'lien-email' | 'cps' | 'cpe',
): Activite | 'a-choisir' | null {
  const [main, ...others] = activitesOf(personne);
  if (main === undefined) return null;
  return others.length > 0 && preuve === 'cps' ? 'a-choisir' : main;
}
