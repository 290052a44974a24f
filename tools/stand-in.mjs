// The stand-in for Pro Santé Connect, beside the portal of a demonstration. See docs/operations.md.

/**
 * What `serve` is to start as well: nothing in production, nor when another provider was chosen. Without it
 * (its port is taken, say) the portal goes on, and only signing in by card does not work.
 */
export function standIn({ process: [command, args], publicUrl }) {
  const { APP_MODE, PORT, PUBLIC_URL, PSC_ISSUER } = process.env;
  const portal = Number(PORT || 3000);
  const port = portal + 1;
  const isOurs = !PSC_ISSUER || PSC_ISSUER === `http://localhost:${port}/auth/realms/esante-wallet`;
  // With PORT=0 nobody knows where either would be.
  if (APP_MODE === 'production' || !isOurs || portal === 0) return [];
  const origin = publicUrl ?? (PUBLIC_URL || `http://localhost:${portal}`);
  return [[command, args, { env: { PORT: String(port), PUBLIC_URL: origin }, optional: true }]];
}
