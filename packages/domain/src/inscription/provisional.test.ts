import { expect, it } from 'vitest';
import {
  activate,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  inPieces,
  inscriptionOf,
  lastToken,
  refusalOf,
  registreFile,
  signInToTiers,
  stranger,
  testEmail,
  testNumero,
  type TestContext,
} from '../../testing/index.ts';
import { importRegistre } from '../registre/import-registre.ts';
import { createInscription } from './create-inscription.ts';

const DAY_SECONDS = 86_400;
const PROVISIONAL = 'KX7PM3RT9W';

describeOnEachDialect('the provisional password of the registre', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await importRow(PROVISIONAL);
  });

  const importRow = async (password: string, raisonSociale = 'PHARMACIE DU PORT') => {
    const row = {
      espace: 'tiers',
      categorie: 'pharmacie',
      numero: testNumero,
      rpps: '',
      nom: '',
      raison_sociale: raisonSociale,
      mot_de_passe_provisoire: password,
    };
    const file = registreFile([row], { provisional: true });
    expect((await importRegistre(ctx, () => inPieces(file))).rejected).toBe(0);
  };
  const create = (motDePasseActuel: string, visiteur = stranger('1')) =>
    createInscription(ctx, inscriptionOf({ motDePasseActuel }), visiteur);
  const activated = async () => activate(ctx, await lastToken(ctx, 'activation-compte'));

  it('is what one had: it re-creates the account of the former portal', async () => {
    await create(` ${PROVISIONAL} `);
    expect((await activated()).email).toBe(testEmail);
    expect((await signInToTiers(ctx)).email).toBe(testEmail);
    expect(JSON.stringify(await ctx.db('provisoires').select())).not.toContain(PROVISIONAL);
  });

  it('works once, and the same file revives nothing', async () => {
    await create(PROVISIONAL);
    await activated();
    await importRow(PROVISIONAL);
    await importRow(PROVISIONAL, 'PHARMACIE DU NOUVEAU PORT');
    expect((await refusalOf(create(PROVISIONAL))).code).toBe('code-confidentiel-refuse');
    await importRow('NEW4567890');
    expect((await create('NEW4567890')).view.etape).toBe('activation');
  });

  it('lives 30 days from the import that brought it', async () => {
    ctx.clock.advanceSeconds(30 * DAY_SECONDS - 1);
    await importRow(PROVISIONAL, 'PHARMACIE DU NOUVEAU PORT');
    expect((await create(PROVISIONAL)).view.etape).toBe('activation');
    ctx.clock.advanceSeconds(1);
    expect((await refusalOf(create(PROVISIONAL))).code).toBe('code-confidentiel-refuse');
    expect((await refusalOf(activated())).code).toBe('code-confidentiel-perime');
  });

  it('is replaced by the one of a later file', async () => {
    await create(PROVISIONAL);
    await importRow('NEW4567890');
    expect((await refusalOf(create(PROVISIONAL))).code).toBe('code-confidentiel-refuse');
    expect((await refusalOf(activated())).code).toBe('code-confidentiel-perime');
  });

  it('allows 5 tries in one browser', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect((await refusalOf(create('FAUX'))).code).toBe('code-confidentiel-refuse');
    expect((await refusalOf(create(PROVISIONAL))).code).toBe('essais-identite-epuises');
    expect((await create(PROVISIONAL, stranger('2'))).view.etape).toBe('activation');
    expect(await eventTypes(ctx)).toContain('inscription-code-echouee');
  });
});
