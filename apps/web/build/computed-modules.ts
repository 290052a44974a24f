import { type Alias, type Plugin, runnerImport } from 'vite';

/**
 * Modules whose values the build computes: the browser receives data instead of what draws it. Everywhere else they
 * run as they stand.
 */
const COMPUTED =
  /[\\/]src[\\/](?:ui[\\/]motifs[\\/][\w-]+|features[\\/]portail[\\/]doors)\.ts$|[\\/]espaces[\\/]src[\\/](?:tiers|assurance-maladie|ordre)\.ts$/;

/** Words of letters and conventions, which only a server prints. */
const OF_SERVERS: ReadonlySet<string> = new Set(['lettre', 'engagement']);

/** Replaces what each computed module exports by its value, which must be JSON, less what no browser reads. */
export function computedModules(alias: readonly Alias[]): Plugin {
  return {
    name: 'computed-modules',
    apply: 'build',
    load: {
      filter: { id: COMPUTED },
      async handler(id) {
        const { module } = await runnerImport<Readonly<Record<string, unknown>>>(id, {
          configFile: false,
          logLevel: 'error',
          resolve: { alias: [...alias] },
        });
        return Object.entries(module)
          .map(
            ([name, value]) =>
              `export const ${name} = ${JSON.stringify(value, (key, part: unknown) => (OF_SERVERS.has(key) ? undefined : part))};\n`,
          )
          .join('');
      },
    },
  };
}
