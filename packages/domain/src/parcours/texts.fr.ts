import type { Canal } from '@eps/espaces';

/** How a code left, in the person's events. */
export const canalDetail: Readonly<Record<Canal, string>> = {
  sms: 'Par SMS',
  email: 'Par e-mail',
};
