import { PasswordFields } from '../../../lib/account-fields/password-fields.tsx';
import type { ChangeProps } from './change-email.tsx';
import { ChangeFrame } from './change-frame.tsx';
import { CurrentPassword } from './current-password.tsx';
import { protectionTexts } from './texts.fr.ts';
import { useChange } from './use-change.ts';

const T = protectionTexts.motDePasse;

/** « Modification du mot de passe » of the guide: the new one twice, « Valider ». */
export function ChangePassword({ compte, onSaved, onCancel, onFailed }: ChangeProps) {
  const change = useChange({ change: 'mot-de-passe', compte, onSaved });
  return (
    <ChangeFrame change={change} onCancel={onCancel} onFailed={onFailed}>
      {change.asked ? <CurrentPassword /> : null}
      {/* Names the account to password managers, which replace the one they keep. */}
      <input
        type="email"
        className="sr-only"
        autoComplete="username"
        value={compte.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordFields labels={T} personal={compte.contexteMotDePasse} />
    </ChangeFrame>
  );
}
