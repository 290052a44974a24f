import { expect, it } from 'vitest';
import {
  atOnce,
  conventionForm,
  depositPiece,
  describeOnEachDialect,
  eventTypes,
  finess,
  freshContext,
  generatedConvention,
  insertCompte,
  insertProfessionnel,
  issue,
  lastToken,
  linger,
  outcomes,
  readOutbox,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { cancelCourrier } from '../courriers/cancel-courrier.ts';
import { inTransaction } from '../db/database.ts';
import type { LieuExerciceRow } from '../db/tables.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { newId } from '../vault/random.ts';
import { acceptConvention } from './accept-convention.ts';
import { followConvention } from './follow-convention.ts';
import { listConventions, readConvention } from './list-conventions.ts';
import { purgeConventions } from './purge-conventions.ts';
import { refuseConvention } from './refuse-convention.ts';
import { submitDepot } from './submit-depot.ts';

const onFile = 'ancienne@centre.example';

describeOnEachDialect('the decision on a convention', (dialect) => {
  let ctx: TestContext;
  let suivi: string;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    suivi = await deposited();
  });

  async function deposited(): Promise<string> {
    const ref = await generatedConvention(ctx);
    await depositPiece(ctx, ref, 'convention');
    await depositPiece(ctx, ref, 'rib');
    return (await submitDepot(ctx, { ...ref, message: 'Merci' }, visiteur)).suivi ?? '';
  }

  async function insertPlace(
    overrides: Partial<LieuExerciceRow> & Pick<LieuExerciceRow, 'conventionne'>,
    cle: string,
  ) {
    const professionnel = await insertProfessionnel(ctx, {
      espace: 'tiers',
      cle,
      rpps: null,
      nom: '',
      prenom: '',
      raison_sociale: 'Ancien nom',
      email: onFile,
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
    expect(results.filter((result) => typeof result !== 'string')).toHaveLength(1);
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
    const remplacerCoordonnees = true;
    const accepted = { suivi, categorie: 'pharmacie', remplacerCoordonnees } as const;
    expect(await acceptConvention(ctx, accepted)).toEqual({
      envoi: 'courrier',
      connu: { compte: false, autreAdresse: true },
      gardees: false,
    });
    const found = await findByNumero(ctx.db, 'tiers', finess);
    expect(found?.professionnel).toMatchObject({ id, raison_sociale: 'Centre de santé du Port' });
    expect(found?.lieu).toMatchObject({ conventionne: 'oui', categorie: 'centre-de-sante' });
    expect(await ctx.db('professionnels')).toHaveLength(1);
    const told = (await readOutbox(ctx, 'convention-acceptee')).map(({ to }) => to);
    expect(told.sort()).toEqual([conventionForm.email, onFile].sort());
  });

  it('accepted: keeps the addresses on file, and the code leaves to them', async () => {
    const id = await insertPlace({ conventionne: 'non' }, 'a');
    expect(await acceptConvention(ctx, { suivi })).toEqual({
      envoi: 'courrier',
      connu: { compte: false, autreAdresse: true },
      gardees: true,
    });
    const found = await findByNumero(ctx.db, 'tiers', finess);
    expect(found?.professionnel).toMatchObject({ id, email: onFile, raison_sociale: 'Ancien nom' });
    expect(found?.lieu).toMatchObject({
      conventionne: 'oui',
      adresse: '1 rue Ancienne',
      raison_sociale: 'Ancien nom',
    });
    const [letter] = await readOutbox(ctx, 'courrier-code');
    expect(letter?.to).toMatch(/1 rue Ancienne/i);
    expect(await readOutbox(ctx, 'coordonnees-changees')).toEqual([]);
    const told = (await readOutbox(ctx, 'convention-acceptee')).map(({ to }) => to);
    expect(told.sort()).toEqual([conventionForm.email, onFile].sort());
  });

  it('accepted: keeps them where there is an account, even when none was on file', async () => {
    const id = await insertPlace({ conventionne: 'oui', adresse: '', ville: '' }, 'a');
    await ctx.db('professionnels').where({ id }).update({ email: null });
    const professionnel = await ctx.db('professionnels').where({ id }).first();
    if (professionnel) await insertCompte(ctx, professionnel);
    expect((await readConvention(ctx, suivi))?.connu).toMatchObject({
      compte: true,
      autreAdresse: false,
    });
    expect(await acceptConvention(ctx, { suivi })).toMatchObject({
      envoi: 'sans-adresse',
      gardees: true,
    });
    expect((await findByNumero(ctx.db, 'tiers', finess))?.professionnel.email).toBeNull();
    const mails = await readOutbox(ctx, 'convention-acceptee');
    expect(mails.map(({ to }) => to).sort()).toEqual([testEmail, conventionForm.email].sort());
    expect(mails[0]?.text).toMatch(/n’a pas pu partir/);
    expect(mails[0]?.text).not.toMatch(/courrier/);
  });

  it('accepted with the addresses of the form: tells those on file and the account', async () => {
    const id = await insertPlace({ conventionne: 'oui' }, 'a');
    const professionnel = await ctx.db('professionnels').where({ id }).first();
    if (professionnel) await insertCompte(ctx, professionnel);
    const accepted = await acceptConvention(ctx, { suivi, remplacerCoordonnees: true });
    expect(accepted).toMatchObject({ connu: { compte: true }, gardees: false });
    expect((await findByNumero(ctx.db, 'tiers', finess))?.professionnel.email).toBe(
      conventionForm.email,
    );
    const mails = await readOutbox(ctx, 'coordonnees-changees');
    expect(mails.map(({ to }) => to).sort()).toEqual([testEmail, onFile].sort());
    expect(mails[0]?.text).toContain(suivi);
    expect(mails[0]?.text).not.toContain(conventionForm.email);
  });

  it('accepted with the addresses that are on file: there is nothing to tell of them', async () => {
    const { adresse, codePostal: code_postal, ville } = conventionForm;
    const id = await insertPlace({ conventionne: 'non', adresse, code_postal, ville }, 'a');
    await ctx.db('professionnels').where({ id }).update({ email: conventionForm.email });
    expect(await acceptConvention(ctx, { suivi })).toMatchObject({
      connu: { compte: false, autreAdresse: false },
      gardees: false,
    });
    expect(await readOutbox(ctx, 'coordonnees-changees')).toEqual([]);
    expect(await readOutbox(ctx, 'convention-acceptee')).toHaveLength(1);
  });

  it('accepted: says that the code is under way already, when a letter is', async () => {
    const professionnelId = await insertPlace({ conventionne: 'oui' }, 'a');
    await issue(ctx, professionnelId, { numero: finess });
    expect(await acceptConvention(ctx, { suivi })).toMatchObject({ envoi: 'deja-en-route' });
    const [mail] = await readOutbox(ctx, 'convention-acceptee');
    expect(mail?.text).toMatch(/est déjà parti/);
    expect(await ctx.db('courriers')).toHaveLength(1);
  });

  it('accepted: a letter on its way to the former address gives way to a new one', async () => {
    const professionnelId = await insertPlace({ conventionne: 'oui' }, 'a');
    await issue(ctx, professionnelId, { numero: finess });
    await acceptConvention(ctx, { suivi, remplacerCoordonnees: true });
    const etats = (await ctx.db('courriers').orderBy('rang')).map(({ etat }) => etat);
    expect(etats).toEqual(['annule', 'demande']);
  });

  it('accepted while the owner cancels that letter: no deadlock', async () => {
    const professionnelId = await insertPlace({ conventionne: 'oui' }, 'a');
    await issue(ctx, professionnelId, { numero: finess });
    const jeton = await lastToken(ctx, 'courrier-en-route');
    const ended = await inTransaction(ctx.db, async (trx) => {
      // Who waits for the chain of events meanwhile holds all that they have taken before.
      await trx('chaines').where({ espace: 'tiers' }).forUpdate().first('rang');
      const accepted = outcomes([acceptConvention(ctx, { suivi, remplacerCoordonnees: true })]);
      await linger(trx);
      const cancelled = outcomes([cancelCourrier(ctx, { espace: 'tiers', jeton }, visiteur)]);
      await linger(trx);
      return { accepted, cancelled };
    });
    expect(await ended.accepted).toEqual(['ok']);
    expect(await ended.cancelled).toEqual(['lien-utilise']);
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
