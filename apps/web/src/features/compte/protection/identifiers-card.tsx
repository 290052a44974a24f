import type { CompteView } from '@eps/contracts';
import type { ReactNode } from 'react';
import { useEspace } from '../../../lib/espace-context.ts';
import { useKeptTyping } from '../../../lib/use-kept-typing.ts';
import { Card } from '../../../ui/card.tsx';
import { DefinitionRows, type DefinitionRow } from '../../../ui/definition-rows.tsx';
import { dayOf } from '../../../lib/times.fr.ts';
import type { Saved } from '../connexion/use-save-credentials.ts';
import { CardRow } from './card-row.tsx';
import { ChangeEmail } from './change-email.tsx';
import { ChangePassword } from './change-password.tsx';
import { FactorRow } from './factor-row.tsx';
import { ADDRESS_FORM } from './kept-address.ts';
import { protectionTexts } from './texts.fr.ts';
import { useEditing } from './use-editing.tsx';

const T = protectionTexts.identifiants;

interface IdentifiersCardProps {
  compte: CompteView;
  onSaved: (saved: Saved) => void;
  onFailed: (failed: boolean) => void;
}

/** « Mes identifiants » (A12): what one signs in with; each is changed where it stands. */
export function IdentifiersCard({ compte, onSaved, onFailed }: IdentifiersCardProps) {
  const { cps } = useEspace();
  const { numero, rpps } = compte.professionnel;
  const editing = useEditing(onFailed);
  const { typed, keep, drop } = useKeptTyping(ADDRESS_FORM, compte.email);
  const form = {
    compte,
    onFailed,
    onCancel: editing.cancel,
    onSaved: (result: Saved): void => {
      editing.close();
      onSaved(result);
    },
  };
  const address = {
    typed,
    onTyped: keep,
    onCancel: (): void => {
      drop();
      editing.cancel();
    },
    onSaved: (result: Saved): void => {
      drop();
      form.onSaved(result);
    },
  };
  return (
    <Card title={T.titre} flush>
      {numero === null ? null : (
        <DefinitionRows rows={[{ label: T.numero, value: numero, action: <Fixed /> }]} />
      )}
      <DefinitionRows
        rows={[{ label: T.email, value: compte.email, action: editing.button('email', T.email) }]}
      />
      {editing.region('email', protectionTexts.email.titre, <ChangeEmail {...form} {...address} />)}
      <DefinitionRows rows={[passwordRow(compte, editing.button('mot-de-passe', T.motDePasse))]} />
      {editing.region(
        'mot-de-passe',
        protectionTexts.motDePasse.titre,
        <ChangePassword {...form} />,
      )}
      {cps === null || rpps === null ? null : <CardRow carte={compte.carte} rpps={rpps} />}
      <FactorRow />
    </Card>
  );
}

function passwordRow({ motDePasseChangeLe }: CompteView, action: ReactNode): DefinitionRow {
  const note = motDePasseChangeLe === null ? undefined : T.change(dayOf(motDePasseChangeLe));
  return { label: T.motDePasse, value: <Dots />, note, action };
}

function Fixed() {
  return <span className="identifiants__fixe">{T.numeroFixe}</span>;
}

function Dots() {
  return (
    <>
      <span aria-hidden="true">{T.points}</span>
      <span className="sr-only">{T.pointsLus}</span>
    </>
  );
}
