import { IdentityStrip } from '../../../ui/wizard-layout.tsx';
import { finaliserTexts as T } from './texts.fr.ts';

/** The address that the code has just proved. The hidden control lets password managers file the password under it. */
export function FixedAddress({ email }: { email: string }) {
  return (
    <>
      <IdentityStrip facts={[{ label: T.emailFixe, value: email }]} />
      <input
        className="sr-only"
        type="text"
        name="username"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
    </>
  );
}
