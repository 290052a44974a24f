import { Outlet } from 'react-router';
import { SignedIn } from './signed-in.tsx';

/** Guards the routes under it; a delegate is served where it says so. */
export function SignedInLayout({ delegue }: { delegue?: true }) {
  return (
    <SignedIn {...(delegue === undefined ? {} : { delegue })}>
      <Outlet />
    </SignedIn>
  );
}
