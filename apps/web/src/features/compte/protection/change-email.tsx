import type { CompteView } from '@eps/contracts';
import { useEffect } from 'react';
import { AddressFields } from '../../../lib/account-fields/address-fields.tsx';
import { useEspace } from '../../../lib/espace-context.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import type { Saved } from '../connexion/use-save-credentials.ts';
import { ChangeFrame } from './change-frame.tsx';
import { CurrentPassword } from './current-password.tsx';
import type { TypedAddress } from './kept-address.ts';
import { protectionTexts } from './texts.fr.ts';
import { useChange } from './use-change.ts';

const T = protectionTexts.email;

export interface ChangeProps {
  compte: CompteView;
  onSaved: (saved: Saved) => void;
  onCancel?: () => void;
  onFailed: (failed: boolean) => void;
}

interface ChangeEmailProps extends ChangeProps {
  /** The address as it was typed when this form was last left. */
  typed: TypedAddress | null;
  onTyped: (typed: TypedAddress) => void;
}

/** « Modification de l’adresse e-mail » of the guide: the address twice, the box, « Valider ». */
export function ChangeEmail(props: ChangeEmailProps) {
  const { compte, typed, onTyped, onSaved, onCancel, onFailed } = props;
  const { cps, policies } = useEspace();
  const change = useChange({ change: 'email', compte, typed, onSaved });
  const { form } = change;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: { email, emailConfirmation, contactAccepte } }) =>
          onTyped({ email, emailConfirmation, contactAccepte }),
      }),
    [form, onTyped],
  );
  const nextDay = compte.emailVerifie && change.asked;
  return (
    <ChangeFrame change={change} onCancel={onCancel} onFailed={onFailed}>
      {nextDay ? (
        <p className="changement__suite">
          {T.suite(policies.adresse.delayHours)} {cps === null ? null : T.suiteCarte}
        </p>
      ) : null}
      <AddressFields labels={T} onLeave={() => undefined} />
      {compte.contactAccepte === null ? null : (
        <Checkbox {...form.register('contactAccepte')} hint={T.contactAide}>
          {T.contactAccepte}
        </Checkbox>
      )}
      {change.asked ? <CurrentPassword /> : null}
    </ChangeFrame>
  );
}
