import { useEspace } from '../../lib/espace-context.ts';
import { ResetByEither } from './reset-by-either.tsx';
import { ResetByEmail } from './reset-by-email.tsx';
import { ResetByNumber } from './reset-by-number.tsx';

/** O9, T7, A9: asks for a reset link by what one signs in with. */
export function MotDePasseOublieScreen() {
  const { identifiants } = useEspace();
  if (!identifiants.includes('email')) return <ResetByNumber />;
  return identifiants.length === 1 ? <ResetByEmail /> : <ResetByEither />;
}
