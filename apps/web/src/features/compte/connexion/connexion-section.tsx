import type { CompteView } from '@eps/contracts';
import { formatRpps } from '@eps/identifiers';
import { useState } from 'react';
import { printedNumero } from '../../../lib/numero-tiers.ts';
import { Card } from '../../../ui/card.tsx';
import { IdentityStrip } from '../../../ui/wizard-layout.tsx';
import { compteTexts } from '../texts.fr.ts';
import { AddressNotice } from './address-notice.tsx';
import './connexion.css';
import { CredentialsForm } from './credentials-form.tsx';
import { SavedNotice } from './saved-notice.tsx';
import type { Saved } from './use-save-credentials.ts';

interface ConnexionSectionProps {
  compte: CompteView;
  onFailed: (failed: boolean) => void;
}

/** « Informations connexion »: who one is, then the form of the guide. */
export function ConnexionSection({ compte, onFailed }: ConnexionSectionProps) {
  const [saved, setSaved] = useState<{ rank: number; result: Saved } | null>(null);
  return (
    <div className="identifiants">
      {saved === null ? null : <SavedNotice key={saved.rank} saved={saved.result} />}
      <AddressNotice compte={compte} />
      <IdentityStrip facts={identityFacts(compte)} />
      <Card title={compteTexts.form.titre}>
        <CredentialsForm
          key={compte.email}
          compte={compte}
          afterLink={false}
          onFailed={onFailed}
          onSaved={(result) => setSaved((former) => ({ rank: (former?.rank ?? 0) + 1, result }))}
        />
      </Card>
    </div>
  );
}

function identityFacts({ professionnel }: CompteView) {
  const { nomComplet, rpps, numero, specialites } = professionnel;
  const T = compteTexts.identite;
  return [
    { label: T.nom, value: nomComplet },
    ...(numero === null ? [] : [{ label: T.numero, value: printedNumero(numero) }]),
    ...(rpps === null ? [] : [{ label: T.rpps, value: formatRpps(rpps) }]),
    ...(specialites.length === 0 ? [] : [{ label: T.specialites, value: specialites.join(', ') }]),
  ];
}
