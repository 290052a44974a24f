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

/** Who signs in, as the espace knows people: an address, or a number that the copilot recognises (B9). */
export function IdentifierField({ error, onType }: IdentifierFieldProps) {
  const { connexion, identifiants } = useEspace();
  const { libelle, aide } = connexion.identifiant;
  const byNumber = !identifiants.includes('email');
  const copilot = useNumberCopilot();
  return (
    <TextField
      autoCapitalize="none"
      {...(byNumber ? NUMBER : EMAIL)}
      {...(byNumber ? copilot.word : undefined)}
      label={libelle}
      hint={aide ?? undefined}
      name="identifiant"
      autoComplete="username"
      spellCheck={false}
      error={error}
      onChange={({ target }) => {
        if (byNumber) copilot.look(target.value, false);
        onType(target.value);
      }}
      onBlur={({ target }) => {
        if (byNumber) copilot.look(target.value, true);
      }}
    />
  );
}
