import type { Context } from '../context.ts';
import { enrol } from '../cps/enrol.ts';
import { importOrganismes } from '../registre/import-organismes.ts';
import { importRegistre } from '../registre/import-registre.ts';
import { createDemoCompte } from './create-demo-compte.ts';
import { demoAssures } from './demo-assurance-maladie.ts';
import { publishDemoAvis } from './demo-avis.ts';
import { giveDemoDelegation } from './demo-delegation.ts';
import {
  demoAssuresFile,
  demoOrganismesFile,
  demoRegistreFile,
  demoTiersFile,
} from './demo-files.ts';
import { demoIdentities } from './demo-identities.ts';

/**
 * Loads the demo data, through the same imports as real data. Idempotent: what is there is kept,
 * accounts above all. Throws when the demo's own data is refused.
 */
export async function loadDemo(ctx: Context): Promise<void> {
  const organismes = await importOrganismes(ctx, () => oneChunk(demoOrganismesFile()));
  const registre = await importRegistre(ctx, () => oneChunk(demoRegistreFile()));
  const tiers = await importRegistre(ctx, () => oneChunk(demoTiersFile()));
  const assures = await importRegistre(ctx, () => oneChunk(demoAssuresFile()));
  const errors = [
    ...organismes.errors,
    ...[registre, tiers, assures].flatMap((report) => report.errors),
  ];
  if (errors.length > 0) throw new Error(`The demo data is refused: ${JSON.stringify(errors)}`);
  for (const { espace, cle, compte } of demoIdentities)
    if (compte) await createDemoCompte(ctx, { espace, cle, ...compte });
  await giveDemoDelegation(ctx);
  await enrolStaff(ctx);
  await publishDemoAvis(ctx);
}

/** Whoever was removed since stays so. */
async function enrolStaff(ctx: Context): Promise<void> {
  const espace = 'assurance-maladie';
  for (const { cle: rpps, enroleA: numero } of demoAssures) {
    if (numero === undefined) continue;
    const known = await ctx.db('enrolements').where({ espace, numero, rpps }).first('id');
    if (!known) await enrol(ctx, { espace, numero, rpps });
  }
}

async function* oneChunk(file: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(file);
}
