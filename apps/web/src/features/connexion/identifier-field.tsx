import { useEspace } from '../../lib/espace-context.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useNumberCopilot } from './use-number-copilot.ts';

interface IdentifierFieldProps {
  error: string | undefined;
  onType: (typed: string) => void;
}

const EMAIL = { inputMode: 'email' } as const;
// A FINESS of Corsica has a letter: the keyboard of letters, with capitals.
const NUMBER = { figures: true, autoCapitalize: 'characters' } as const;

/** A letter that no number has, or an at sign: an address is being typed. */
const ADDRESS = /@|[c-z]/i;

/** Who signs in, as the espace knows people: an address, a number that the copilot recognises (B9), or either. */
export function IdentifierField({ error, onType }: IdentifierFieldProps) {
  const { connexion, identifiants } = useEspace();
  const { libelle, aide } = connexion.identifiant;
  const byEmail = identifiants.includes('email');
  const byNumber = identifiants.some((one) => one !== 'email');
  const copilot = useNumberCopilot(identifiants.includes('numero-am') ? 'am' : 'tiers');
  const look = (typed: string, left: boolean): void => {
    if (byNumber) copilot.look(byEmail && ADDRESS.test(typed) ? '' : typed, left);
  };
  return (
    <TextField
      autoCapitalize="none"
      {...(byNumber ? (byEmail ? undefined : NUMBER) : EMAIL)}
      {...(byNumber ? copilot.word : undefined)}
      label={libelle}
      hint={aide ?? undefined}
      name="identifiant"
      autoComplete="username"
      spellCheck={false}
      error={error}
      onChange={({ target }) => {
        look(target.value, false);
        onType(target.value);
      }}
      onBlur={({ target }) => look(target.value, true)}
    />
  );
}
