/** Ids of services, as the row of a delegation keeps them: each once. */
export function writeServices(services: readonly string[]): string {
  return JSON.stringify([...new Set(services)]);
}

/** As `writeServices` wrote them. */
export function readServices(stored: string): string[] {
  return JSON.parse(stored) as string[];
}
