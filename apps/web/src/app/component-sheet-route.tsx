import { useEspaceId } from '../lib/espace-context.ts';
import { pathsOf } from '../lib/paths.ts';
import { ComponentSheet } from '../sheet/component-sheet.tsx';

/** Every component in the identity of an espace; in development only. */
export function ComponentSheetRoute() {
  const espace = useEspaceId();
  return <ComponentSheet identity={espace} home={pathsOf(espace).connexion} />;
}
