import { expect, it } from 'vitest';
import {
  CARDS,
  CENTRE,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCentre,
  insertCompte,
  insertHolder,
  insertPharmacie,
  liberal,
  PHARMACIE,
  readOutbox,
  refusalOf,
  staffCardOf,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { enrol } from '../cps/enrol.ts';
import { openByCard } from '../cps/open-by-card.ts';
import { inTransaction } from '../db/database.ts';
import { openSession } from '../sessions/open-session.ts';
import { readSession } from '../sessions/read-session.ts';
import { allowStaffCards } from './allow-staff-cards.ts';
import { getInformations } from './get-informations.ts';
import { reportError } from './report-error.ts';

describeOnEachDialect('professional data', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await ctx.db('organismes').insert([
      {
        espace: CARDS,
        code: '931',
        nom: 'CPAM de la Seine-Saint-Denis',
        adresse: '1 place de la Caisse, 93000 Bobigny',
        telephone: '+33130000000',
        email: 'relations@cpam-93.example',
      },
      {
        espace: CARDS,
        code: '751',
        nom: 'CPAM de Paris',
        adresse: '',
        telephone: null,
        email: null,
      },
      { espace: 'ordre', code: '922', nom: 'Conseil', adresse: '', telephone: null, email: null },
    ]);
  });

  const signedIn = async (professionnel: ProfessionnelRow, email = 'c@cabinet.example') => {
    const compte = await insertCompte(ctx, professionnel, { email });
    return inTransaction(ctx.db, (trx) =>
      openSession(ctx, trx, {
        espace: CARDS,
        compteId: compte.id,
        preuve: 'mot-de-passe',
        visiteur,
      }),
    );
  };
  const physician = () =>
    insertHolder(ctx, [
      liberal('931990022', { caisse: '922', agrement_radio: '?' }),
      liberal('931990014', {
        caisse: '931',
        situation_conventionnelle: 'Conventionné, secteur 1',
        agrement_radio: 'OUI',
      }),
      liberal('751990037', { caisse: '751', agrement_radio: 'non', ville: 'PARIS' }),
    ]);

  it('are shown place by place, with the caisse of each', async () => {
    await insertCentre(ctx);
    const active = await signedIn(await physician());
    await enrol(ctx, { espace: CARDS, numero: CENTRE, rpps: '10100004521' });
    const informations = await getInformations(ctx, active);
    expect(informations).toMatchObject({
      nomComplet: 'Dr Claire Aubertin',
      profession: 'Médecin',
      specialites: ['Médecine générale'],
      cartesDuPersonnel: null,
    });
    expect(informations.lieux).toHaveLength(4);
    const places = new Map(
      informations.lieux.map((lieu) => [lieu.numero?.replaceAll(/\s/g, ''), lieu]),
    );
    expect(places.get('931990014')).toMatchObject({
      genre: 'Cabinet',
      raisonSociale: null,
      adresse: '8 rue des Exemples',
      codePostal: '93200',
      ville: 'SAINT-DENIS',
      situationConventionnelle: 'Conventionné, secteur 1',
      agrementRadio: true,
      caisse: {
        code: '931',
        nom: 'CPAM de la Seine-Saint-Denis',
        adresse: '1 place de la Caisse, 93000 Bobigny',
        telephone: '+33130000000',
      },
    });
    expect(places.get('931990022')).toMatchObject({
      situationConventionnelle: null,
      agrementRadio: null,
      caisse: { code: '922', nom: null, adresse: null, telephone: null },
    });
    expect(places.get('751990037')).toMatchObject({ agrementRadio: false });
    expect(informations.lieux.at(-1)).toMatchObject({
      genre: 'Centre de santé',
      raisonSociale: 'CENTRE DES QUATRE-SAISONS',
      caisse: null,
    });
  });

  it('name the centre of an employee whose place bears its number only', async () => {
    await insertCentre(ctx);
    const nurse = await insertHolder(ctx, [{ categorie: 'salarie', numero: CENTRE }], {
      rpps: '99700900022',
      profession: '60',
    });
    const active = await signedIn(nurse);
    const names = async () => {
      const { lieux } = await getInformations(ctx, active);
      return lieux.map(({ genre, raisonSociale }) => [genre, raisonSociale]);
    };
    expect(await names()).toEqual([['Lieu d’exercice salarié', null]]);
    await enrol(ctx, { espace: CARDS, numero: CENTRE, rpps: '99700900022' });
    expect(await names()).toEqual([['Lieu d’exercice salarié', 'CENTRE DES QUATRE-SAISONS']]);
  });

  it('are reported as wrong to the caisse, or to the assistance where it has no address', async () => {
    const active = await signedIn(await physician());
    const { lieux } = await getInformations(ctx, active);
    const report = (city: string, message: string) => {
      const lieuId = lieux.find(({ ville }) => ville === city)?.id ?? '';
      return reportError(ctx, active, { lieuId, message }, visiteur);
    };
    const bobigny = lieux.find(({ caisse }) => caisse?.code === '931')?.id ?? '';
    await reportError(
      ctx,
      active,
      { lieuId: bobigny, message: 'Ma <b>rue</b> a changé.' },
      visiteur,
    );
    await report('PARIS', 'Ce lieu est fermé.');
    const sent = await readOutbox(ctx, 'erreur-signalee');
    expect(sent.map(({ to }) => to).sort()).toEqual([
      'assistance@assurance-maladie.example',
      'relations@cpam-93.example',
    ]);
    const toCaisse = sent.find(({ to }) => to === 'relations@cpam-93.example')?.text;
    expect(toCaisse).toContain('«\u00a0Ma <b>rue</b> a changé.\u00a0»');
    expect(toCaisse).toContain('Dr Claire Aubertin');
    expect(toCaisse).toContain('93\u00a01\u00a099001\u00a04');
    expect(toCaisse).toContain('c@cabinet.example');
    expect(await eventTypes(ctx)).toEqual(['erreur-signalee', 'erreur-signalee']);
  });

  it('are reported for one’s own places only, and five times a day', async () => {
    const active = await signedIn(await physician());
    const other = await signedIn(await insertPharmacie(ctx), 'p@pharmacie.example');
    const [theirs] = (await getInformations(ctx, other)).lieux;
    const [own] = (await getInformations(ctx, active)).lieux;
    const report = (lieuId = '') => reportError(ctx, active, { lieuId, message: 'x' }, visiteur);
    expect((await refusalOf(report(theirs?.id))).code).toBe('introuvable');
    for (let number = 0; number < 5; number += 1) await report(own?.id);
    expect((await refusalOf(report(own?.id))).code).toBe('envois-epuises');
    expect(await readOutbox(ctx, 'erreur-signalee')).toHaveLength(5);
    ctx.clock.advanceSeconds(24 * 3600);
    await report(own?.id);
  });

  it('are reported to the assistance by who has no place, and by nobody else', async () => {
    const nowhere = await signedIn(await insertHolder(ctx, []));
    await reportError(ctx, nowhere, { lieuId: null, message: 'Mon cabinet manque.' }, visiteur);
    const [sent] = await readOutbox(ctx, 'erreur-signalee');
    expect(sent?.to).toBe('assistance@assurance-maladie.example');
    expect(sent?.text).toContain('aucun dans le registre');
    const somewhere = await signedIn(await insertPharmacie(ctx), 'p@pharmacie.example');
    const report = reportError(ctx, somewhere, { lieuId: null, message: 'x' }, visiteur);
    expect((await refusalOf(report)).code).toBe('introuvable');
  });

  it('let a structure allow cards of its staff, and forbid them with effect at once', async () => {
    const active = await signedIn(await insertPharmacie(ctx));
    const byStaff = () =>
      openByCard(ctx, { espace: CARDS, proof: staffCardOf(PHARMACIE) }, visiteur);
    expect((await getInformations(ctx, active)).cartesDuPersonnel).toBe(false);
    await allowStaffCards(ctx, active, true, visiteur);
    await allowStaffCards(ctx, active, true, visiteur);
    expect((await getInformations(ctx, active)).cartesDuPersonnel).toBe(true);
    const opened = await byStaff();
    if (opened.kind !== 'session') throw new Error(opened.kind);
    await allowStaffCards(ctx, active, false, visiteur);
    const open = (id: string) => readSession(ctx, { espace: CARDS, connexionId: id });
    expect(await open(opened.active.id)).toBeNull();
    expect(await open(active.id)).not.toBeNull();
    expect(await byStaff()).toEqual({ kind: 'refus', raison: 'structure-non-autorisee' });
    expect((await eventTypes(ctx)).filter((type) => type.startsWith('cartes-'))).toEqual([
      'cartes-personnel-autorisees',
      'cartes-personnel-refusees',
    ]);
  });

  it('give no such choice to a person', async () => {
    const active = await signedIn(await physician());
    expect((await refusalOf(allowStaffCards(ctx, active, true, visiteur))).code).toBe(
      'introuvable',
    );
  });
});
