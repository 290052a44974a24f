import { expect, it } from 'vitest';
import {
  cardOf,
  CARDS,
  CENTRE,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCentre,
  insertCompte,
  insertHolder,
  insertPharmacie,
  insertSalarie,
  ISSUER,
  liberal,
  PHARMACIE,
  readOutbox,
  refusalOf,
  staffCardOf,
  stranger,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import { isKnownBrowser } from '../comptes/known-browser.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { hasRecentCard, meets } from '../sessions/grades.ts';
import { readSession } from '../sessions/read-session.ts';
import { signIn } from '../sessions/sign-in.ts';
import type { CardProof } from './card-proof.ts';
import { enrol } from './enrol.ts';
import { openByCard } from './open-by-card.ts';

const RPPS = '10100004521';

describeOnEachDialect('a sign-in by card', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const open = (proof: CardProof, who = visiteur) => openByCard(ctx, { espace: CARDS, proof }, who);
  const insertLiberal = (more: Partial<ProfessionnelRow> = {}) =>
    insertHolder(ctx, [liberal('931990014'), liberal('931990022')], more);

  it('opens the account of that RPPS number, links the card and knows the browser', async () => {
    const compte = await insertCompte(ctx, await insertLiberal(), {
      boite_seule_depuis: '2026-11-01T00:00:00.000Z',
    });
    const outcome = await open(cardOf(RPPS));
    if (outcome.kind !== 'session') throw new Error(outcome.kind);
    const { active } = outcome;
    expect(active).toMatchObject({ compteId: compte.id, preuve: 'cps', boiteSeuleDepuis: null });
    expect(active.preuves).toEqual([{ preuve: 'cps', le: ctx.clock.now() }]);
    expect(active.activite).toEqual({
      id: 'liberale',
      genre: 'liberale',
      libelle: 'Activité libérale',
    });
    expect(await readSession(ctx, { espace: CARDS, connexionId: active.id })).not.toBeNull();
    expect(await isKnownBrowser(ctx, ctx.db, compte.id, visiteur.navigateur)).toBe(true);
    expect(await eventTypes(ctx)).toEqual(['carte-associee', 'connexion-cps']);
    expect(await ctx.db('cartes').select()).toMatchObject([
      { espace: CARDS, emetteur: ISSUER, sujet: `8${RPPS}`, compte_id: compte.id },
    ]);
  });

  it.each([
    ['a minute ago', '2026-11-20T08:59:00.000Z', '2026-11-20T08:59:00.000Z', true],
    ['hours ago, in a session of its provider', '2026-11-20T06:00:00.000Z', undefined, false],
    ['nobody knows when', null, '2026-11-20T08:50:00.000Z', false],
  ])('is no more recent than the card, read %s', async (_when, shown, dated, recent) => {
    await insertCompte(ctx, await insertLiberal());
    const outcome = await open(cardOf(RPPS, { shownAt: shown === null ? null : new Date(shown) }));
    if (outcome.kind !== 'session') throw new Error(outcome.kind);
    const { active } = outcome;
    expect(active.preuves).toEqual([{ preuve: 'cps', le: new Date(dated ?? shown ?? '') }]);
    expect(active.ouverteLe).toEqual(ctx.clock.now());
    expect(meets(ctx, active, 'preuve-recente')).toBe(recent);
    expect(hasRecentCard(ctx, active)).toBe(recent);
    expect(meets(ctx, active, 'donnees-patients')).toBe(true);
  });

  it('tells the owner of a browser that was not known', async () => {
    const { email } = await insertCompte(ctx, await insertLiberal());
    await open(cardOf(RPPS));
    await open(cardOf(RPPS));
    await open(cardOf(RPPS), stranger('2'));
    expect((await readOutbox(ctx, 'nouvel-appareil')).map(({ to }) => to)).toEqual([email, email]);
  });

  it('keeps the provider’s session sealed and hashed', async () => {
    await insertCompte(ctx, await insertLiberal());
    await open(cardOf(RPPS));
    const [kept] = await ctx.db('connexions_cps').select();
    expect(kept?.emetteur).toBe(ISSUER);
    expect(JSON.stringify(kept)).not.toMatch(/JETON|session-du-fournisseur|f:realm/);
  });

  it('goes by the link from then on, and tells of it once', async () => {
    const professionnel = await insertLiberal();
    const compte = await insertCompte(ctx, professionnel);
    await open(cardOf(RPPS));
    ctx.clock.advanceSeconds(60);
    const unread = cardOf(null, { identity: { subjectNameId: `8${RPPS}` } });
    const again = await open(unread);
    expect(again).toMatchObject({ kind: 'session', active: { compteId: compte.id } });
    expect(await eventTypes(ctx)).toEqual(['carte-associee', 'connexion-cps', 'connexion-cps']);
    const [card] = await ctx.db('cartes').select();
    expect(card?.associee_le).toBe('2026-11-20T09:00:00.000Z');
    expect(card?.utilisee_le).toBe('2026-11-20T09:01:00.000Z');
  });

  it('does not take the same number of another issuer for the same card', async () => {
    const other = 'https://other.example/realm';
    await insertCompte(ctx, await insertLiberal());
    await open(cardOf(RPPS));
    const foreign = cardOf(null, { identity: { issuer: other, subjectNameId: `8${RPPS}` } });
    expect(await open(foreign)).toEqual({ kind: 'refus', raison: 'sans-rpps' });
  });

  it('begins a creation for who is known and has no account', async () => {
    const professionnel = await insertLiberal();
    const outcome = await open(cardOf(RPPS));
    if (outcome.kind !== 'creation') throw new Error(outcome.kind);
    const parcours = await ctx.db('parcours').where({ id: outcome.parcoursId }).first();
    expect(parcours).toMatchObject({ espace: CARDS, professionnel_id: professionnel.id });
    expect(await ctx.db('connexions').select()).toEqual([]);
    const shownAt = new Date('2026-11-20T06:00:00.000Z');
    const silent = await open(cardOf(RPPS, { shownAt }));
    if (silent.kind !== 'creation') throw new Error(silent.kind);
    const begun = await ctx.db('creations').where({ parcours_id: silent.parcoursId }).first();
    expect(begun?.prouve_le).toBe('2026-11-20T06:00:00.000Z');
  });

  it.each<[string, (c: typeof ctx) => Promise<unknown>, CardProof, string]>([
    ['nobody of the registre', async () => undefined, cardOf('99700900048'), 'inconnue'],
    [
      'somebody of another espace',
      (c) => insertHolder(c, [], { espace: 'ordre' }),
      cardOf(RPPS),
      'inconnue',
    ],
    [
      'a card without an RPPS number',
      async () => undefined,
      cardOf(null, { identity: { subjectNameId: 'ANS20231122132732' } }),
      'sans-rpps',
    ],
    ['an employee who is not enrolled', insertSalarie, cardOf('99700900022'), 'non-enrole'],
    [
      'a director',
      (c) => insertHolder(c, [{ categorie: 'centre-de-sante', numero: CENTRE }]),
      cardOf(RPPS),
      'directeur',
    ],
    [
      'the staff of a structure that has not allowed it',
      async (c) => insertCompte(c, await insertPharmacie(c)),
      staffCardOf(PHARMACIE),
      'structure-non-autorisee',
    ],
    [
      'the staff of a structure without an account',
      insertPharmacie,
      staffCardOf(PHARMACIE),
      'inconnue',
    ],
    ['the staff of nobody', async () => undefined, staffCardOf(PHARMACIE), 'inconnue'],
    [
      'who has a closed account',
      async (c) =>
        insertCompte(c, await insertHolder(c, [liberal('931990014')]), { statut: 'ferme' }),
      cardOf(RPPS),
      'compte-ferme',
    ],
  ])('refuses %s, with one event and nothing else', async (_whom, arrange, proof, raison) => {
    await arrange(ctx);
    expect(await open(proof)).toEqual({ kind: 'refus', raison });
    expect(await eventTypes(ctx)).toEqual(['connexion-cps-refusee']);
    expect(await ctx.db('connexions').select()).toEqual([]);
    expect(await ctx.db('cartes').select()).toEqual([]);
    expect(await ctx.db('parcours').select()).toEqual([]);
  });

  it('lets an enrolled employee create an account', async () => {
    await insertCentre(ctx);
    await insertSalarie(ctx);
    await enrol(ctx, { espace: CARDS, numero: CENTRE, rpps: '99700900022' });
    expect((await open(cardOf('99700900022'))).kind).toBe('creation');
  });

  it('opens at once an account that wrong passwords have locked', async () => {
    const { email } = await insertCompte(ctx, await insertLiberal());
    const wrong = () =>
      signIn(ctx, { espace: CARDS, identifiant: email, motDePasse: 'faux' }, stranger('1'));
    for (let tries = 0; tries < 3; tries += 1) await refusalOf(wrong());
    expect((await refusalOf(wrong())).code).toBe('compte-bloque');
    expect((await open(cardOf(RPPS))).kind).toBe('session');
    expect((await eventTypes(ctx)).filter((type) => type === 'blocage-leve')).toHaveLength(1);
    expect((await refusalOf(wrong())).code).toBe('identifiants-refuses');
  });

  it.each(['gele', 'dormant'] as const)('opens a %s account again', async (statut) => {
    const compte = await insertCompte(ctx, await insertLiberal(), { statut });
    expect((await open(cardOf(RPPS))).kind).toBe('session');
    expect(await ctx.db('comptes').where({ id: compte.id }).first()).toMatchObject({
      statut: 'actif',
    });
    expect(await eventTypes(ctx)).toEqual(['compte-degele', 'carte-associee', 'connexion-cps']);
  });

  it('is not asked for the second factor, which stays its owner’s', async () => {
    const now = ctx.clock.now().toISOString();
    const factor = { secret_chiffre: 'scellé', prepare_le: now, active_le: now, dernier_pas: null };
    const own = await insertCompte(ctx, await insertLiberal());
    const structure = await insertCompte(ctx, await insertPharmacie(ctx), {
      email: 'contact@pharmacie.example',
      cartes_personnel_le: now,
    });
    for (const { id } of [own, structure])
      await ctx.db('seconds_facteurs').insert({ compte_id: id, ...factor });
    const notAsked = { kind: 'session', active: { secondFacteurAttendu: false } };
    expect(await open(cardOf(RPPS))).toMatchObject(notAsked);
    expect(await open(staffCardOf(PHARMACIE))).toMatchObject(notAsked);
    expect(await ctx.db('seconds_facteurs').select()).toHaveLength(2);
  });

  it('makes who has several activities choose', async () => {
    await insertCentre(ctx);
    await insertCompte(ctx, await insertLiberal());
    await enrol(ctx, { espace: CARDS, numero: CENTRE, rpps: RPPS });
    const outcome = await open(cardOf(RPPS));
    expect(outcome).toMatchObject({ active: { activite: null, activiteAChoisir: true } });
  });

  it('is not by e-mail: an account of that name and another number stays shut', async () => {
    await insertCompte(ctx, await insertLiberal({ rpps: '99700900014', cle: '99700900014' }));
    expect(await open(cardOf(RPPS))).toEqual({ kind: 'refus', raison: 'inconnue' });
  });
});
