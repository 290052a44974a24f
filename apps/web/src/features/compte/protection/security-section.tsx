import type { CompteView } from '@eps/contracts';
import { useState } from 'react';
import { AddressNotice } from '../connexion/address-notice.tsx';
import { SavedNotice } from '../connexion/saved-notice.tsx';
import type { Saved } from '../connexion/use-save-credentials.ts';
import { SessionsSection } from '../sessions/sessions-section.tsx';
import { IdentifiersCard } from './identifiers-card.tsx';
import { LatestEvents } from './latest-events.tsx';
import { ProtectionBanner } from './protection-banner.tsx';
import './protection.css';
import { protectionTexts as T } from './texts.fr.ts';

interface SecuritySectionProps {
  compte: CompteView;
  onFailed: (failed: boolean) => void;
}

/** « Connexion et sécurité » (A12): what protects the account, one’s identifiers, sessions and events. */
export function SecuritySection({ compte, onFailed }: SecuritySectionProps) {
  const [saved, setSaved] = useState<{ rank: number; result: Saved } | null>(null);
  return (
    <div className="protection">
      {saved === null ? null : <SavedNotice key={saved.rank} saved={saved.result} />}
      <AddressNotice compte={compte} />
      <ProtectionBanner compte={compte} />
      <IdentifiersCard
        compte={compte}
        onFailed={onFailed}
        onSaved={(result) => setSaved((former) => ({ rank: (former?.rank ?? 0) + 1, result }))}
      />
      <SessionsSection title={T.sessions} />
      <LatestEvents />
    </div>
  );
}
