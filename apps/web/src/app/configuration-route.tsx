import { useCompteConnecte } from '../lib/session.ts';
import { AffichageSection, ComptePart, ConfigurationScreen } from './espace-screens.ts';

/** « Configuration », public; beside the menu of their account for its owner, who comes from there. */
export function ConfigurationRoute() {
  const compte = useCompteConnecte();
  const owner = compte?.delegation === null && compte.obligations.length === 0;
  return (
    <ComptePart current="configuration" alone={!owner}>
      <ConfigurationScreen>
        <AffichageSection />
      </ConfigurationScreen>
    </ComptePart>
  );
}
