import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  atOnce,
  conventionForm,
  createTestContext,
  createTestDatabase,
  depositPiece,
  describeOnEachDialect,
  emptyTables,
  eventTypes,
  finess,
  generatedConvention,
  insertProfessionnel,
  lastToken,
  readOutbox,
  visiteur,
  type TestDatabase,
} from '../../testing/index.ts';
import { issueCodeConfidentiel } from '../codes-confidentiels/issue-code.ts';
import { inTransaction } from '../db/database.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { newId } from '../vault/random.ts';
import { acceptConvention } from './accept-convention.ts';
import { followConvention } from './follow-convention.ts';
import { listConventions, readConvention } from './list-conventions.ts';
import { purgeConventions } from './purge-conventions.ts';
import { refuseConvention } from './refuse-convention.ts';
import { submitDepot } from './submit-depot.ts';

describeOnEachDialect('the decision on a convention', (dialect) => {
  let database: TestDatabase;
  let ctx: ReturnType<typeof createTestContext>;
  let suivi: string;
  beforeAll(async () => {
    database = await createTestDatabase(dialect);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await emptyTables(database.db);
    ctx = createTestContext(database.db);
    suivi = await deposited();
  });

  async function deposited(): Promise<string> {
    const ref = await generatedConvention(ctx);
    await depositPiece(ctx, ref, 'convention');
    await depositPiece(ctx, ref, 'rib');
    return (await submitDepot(ctx, { ...ref, message: 'Merci' }, visiteur)).suivi ?? '';
  }

  async function insertPlace(overrides: { conventionne: 'oui' | 'non' }, cle: string) {
    const professionnel = await insertProfessionnel(ctx, {
      espace: 'tiers',
      cle,
      rpps: null,
      nom: '',
      prenom: '',
      raison_sociale: 'Ancien nom',
    });
    await ctx.db('lieux_exercice').insert({
      id: newId(),
      professionnel_id: professionnel.id,
      cle,
      categorie: 'centre-de-sante',
      numero: finess,
      raison_sociale: 'Ancien nom',
      adresse: '1 rue Ancienne',
      code_postal: '80100',
      ville: 'Abbeville',
      situation_conventionnelle: '',
      agrement_radio: '',
      caisse: '',
      source_empreinte: 'x',
      maj_le: ctx.clock.now().toISOString(),
      ...overrides,
    });
    return professionnel.id;
  }

  it('waits in a list, with what an agent has to read', async () => {
    expect(await listConventions(ctx)).toMatchObject([
      { suivi, numero: finess, raisonSociale: conventionForm.raisonSociale, pieces: 2 },
    ]);
    const file = await readConvention(ctx, suivi.toLowerCase());
    expect(file).toMatchObject({ formulaire: conventionForm, message: 'Merci' });
    expect(await readConvention(ctx, 'AAAA-AAAA')).toBeNull();
  });

  it('accepted: makes the professionnel and the place, and sends the code, once', async () => {
    const results = await Promise.all(atOnce(5, () => acceptConvention(ctx, { suivi })));
    expect(results.filter((result) => result === 'fait')).toHaveLength(1);
    expect(results.filter((result) => result === 'deja-fait')).toHaveLength(4);
    const found = await findByNumero(ctx.db, 'tiers', finess);
    expect(found?.lieu).toMatchObject({
      conventionne: 'oui',
      categorie: 'etablissement',
      adresse: '8 Boulevard du Port',
      ville: 'Amiens',
    });
    expect(found?.professionnel).toMatchObject({ raison_sociale: 'Centre de santé du Port' });
    expect(await ctx.db('courriers')).toHaveLength(1);
    expect(await readOutbox(ctx, 'convention-acceptee')).toHaveLength(1);
    expect(await eventTypes(ctx)).toContain('convention-acceptee');
    expect(await refuseConvention(ctx, { suivi, motif: 'x' })).toBe('deja-decidee');
  });

  it('accepted: brings up to date the one whom the registre has', async () => {
    const id = await insertPlace({ conventionne: 'non' }, `centre-de-sante:${finess}`);
    expect(await acceptConvention(ctx, { suivi, categorie: 'pharmacie' })).toBe('fait');
    const found = await findByNumero(ctx.db, 'tiers', finess);
    expect(found?.professionnel).toMatchObject({ id, raison_sociale: 'Centre de santé du Port' });
    expect(found?.lieu).toMatchObject({ conventionne: 'oui', categorie: 'centre-de-sante' });
    expect(await ctx.db('professionnels')).toHaveLength(1);
    const told = (await readOutbox(ctx, 'convention-acceptee')).map(({ to }) => to);
    expect(told.sort()).toEqual([conventionForm.email, 'tuxedo01@cn.medecin.fr'].sort());
  });

  it('accepted: a letter on its way to the former address gives way to a new one', async () => {
    const professionnelId = await insertPlace({ conventionne: 'oui' }, 'a');
    await inTransaction(ctx.db, (trx) =>
      issueCodeConfidentiel(ctx, trx, {
        espace: 'tiers',
        professionnelId,
        numero: finess,
        canal: 'courrier',
        appareil: 'Test',
      }),
    );
    await acceptConvention(ctx, { suivi });
    const etats = (await ctx.db('courriers').orderBy('rang')).map(({ etat }) => etat);
    expect(etats).toEqual(['annule', 'demande']);
  });

  it('is not taken for a number that two professionnels share', async () => {
    await insertPlace({ conventionne: 'non' }, 'a');
    await insertPlace({ conventionne: 'non' }, 'b');
    expect(await acceptConvention(ctx, { suivi })).toBe('numero-partage');
    expect((await ctx.db('conventions').first())?.etat).toBe('deposee');
  });

  it('refused: mails the reason once, and shows it to who follows', async () => {
    const refuse = () => refuseConvention(ctx, { suivi, motif: 'RIB illisible' });
    expect((await Promise.all(atOnce(4, refuse))).sort()).toEqual([
      'deja-fait',
      'deja-fait',
      'deja-fait',
      'fait',
    ]);
    const [mail, ...others] = await readOutbox(ctx, 'convention-refusee');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('RIB illisible');
    const jeton = await lastToken(ctx, 'demande-recue');
    expect(await followConvention(ctx, { espace: 'tiers', numero: suivi, jeton })).toMatchObject({
      etat: 'refusee',
      motif: 'RIB illisible',
    });
    expect(await acceptConvention(ctx, { suivi })).toBe('deja-decidee');
    expect(JSON.stringify(await ctx.db('conventions'))).not.toContain('illisible');
  });

  it('knows no request of another number', async () => {
    await generatedConvention(ctx, { finess: '010000024' });
    const open = await ctx.db('conventions').where({ etat: 'generee' }).first();
    for (const number of ['AAAA-AAAA', '', open?.suivi ?? 'absent'])
      expect(await acceptConvention(ctx, { suivi: number })).toBe('inconnue');
  });

  it('is forgotten after a year, files included', async () => {
    await acceptConvention(ctx, { suivi });
    const ids = await ctx.db('pieces_conventions').pluck('id');
    ctx.clock.advanceSeconds(366 * 24 * 3600);
    await purgeConventions(ctx);
    expect(await ctx.db('conventions')).toEqual([]);
    for (const id of ids) expect(await ctx.files.received(id)).toBeNull();
  });
});
