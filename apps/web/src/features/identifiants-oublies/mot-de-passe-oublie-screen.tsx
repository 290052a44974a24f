import { useEspace } from '../../lib/espace-context.ts';
import { ResetByEmail } from './reset-by-email.tsx';
import { ResetByNumber } from './reset-by-number.tsx';

/** O9, T7: asks for a reset link by what one signs in with. */
export function MotDePasseOublieScreen() {
  const { identifiants } = useEspace();
  return identifiants.includes('email') ? <ResetByEmail /> : <ResetByNumber />;
}
