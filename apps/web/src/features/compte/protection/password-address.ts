import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { hasRubriques } from '../../../lib/rubriques.ts';
import type { Change } from './change-form.ts';

/** Names the open form in the address: one comes back to it from showing a card. */
export const OPEN = 'modifier';

/** Where the password is changed, its form open where it is one of several. */
export function usePasswordPath(): string {
  const espace = useEspace();
  const { monCompteConnexion } = pathsOf(espace.id);
  const form: Change = 'mot-de-passe';
  return hasRubriques(espace) ? `${monCompteConnexion}&${OPEN}=${form}` : monCompteConnexion;
}
