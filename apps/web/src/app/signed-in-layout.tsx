import { Outlet } from 'react-router';
import { SignedIn } from './signed-in.tsx';

/** Guards the routes under it. */
export function SignedInLayout() {
  return (
    <SignedIn>
      <Outlet />
    </SignedIn>
  );
}
