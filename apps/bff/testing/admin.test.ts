import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@eps/domain';
import { createTestContext, recordSignIns } from '@eps/domain/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAdmin } from '../src/cli/run-admin.ts';

const HEADER =
  'espace;categorie;numero;rpps;nom;prenom;raison_sociale;civilite;date_naissance;profession;specialite;telephone_mobile;email;adresse;code_postal;ville;nir;iban;conventionne;situation_conventionnelle;agrement_radio;caisse';
const GOOD =
  'ordre;liberal;;99700100011;CHÊNE;Camille;;MME;17/06/1980;10;Médecine générale;0639981001;camille@exemple.example;1 rue du Port;75001;Paris;;;oui;;;';

describe('admin', () => {
  let folder: string;
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    say: (line: string) => out.push(line),
    tell: (line: string) => err.push(line),
    interactive: false,
  };
  const admin = (...typed: string[]) => runAdmin(typed, terminal);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'eps-admin-'));
    out.length = 0;
    err.length = 0;
    vi.stubEnv('APP_MODE', 'demo');
    vi.stubEnv('DATABASE_URL', `sqlite:${join(folder, 'portal.sqlite')}`);
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests, longer than thirty-two characters');
    vi.stubEnv('DATA_KEY', Buffer.alloc(32, 7).toString('base64'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const file = (...lines: string[]): string => {
    const path = join(folder, 'registre.csv');
    writeFileSync(path, [HEADER, ...lines, ''].join('\n'));
    return path;
  };

  it('explains itself in French, without an argument too', async () => {
    expect(await admin()).toBe(0);
    expect(await admin('help')).toBe(0);
    expect(out.join('\n')).toMatch(/Commandes\u00a0:[\s\S]*import[\s\S]*backup/);
    expect(err).toEqual([]);
  });

  it.each([
    [['inconnue'], /Commande inconnue\u00a0: «\u00a0inconnue/],
    [['agent', 'create'], /Commande inconnue/],
    [['import'], /Précisez\u00a0: registre, caisses/],
    [['import', 'annuaire', 'x.csv'], /Commande inconnue\u00a0: «\u00a0import annuaire x.csv/],
    [['audit'], /Précisez\u00a0: verify, purge/],
    [['import', 'registre'], /Il manque l’argument/],
    [['import', 'registre', 'x', '--rien'], /Option inconnue\u00a0: «\u00a0--rien/],
    [['backup', 'a', 'b'], /Trop d’arguments/],
  ])('refuses %s', async (typed, message) => {
    expect(await admin(...typed)).toBe(1);
    expect(err.join('\n')).toMatch(message);
    expect(err).toHaveLength(1);
    expect(out).toEqual([]);
  });

  it('asks for the schema first', async () => {
    expect(await admin('audit', 'verify')).toBe(1);
    expect(err.join()).toMatch(/migrate/);
    expect(await admin('migrate')).toBe(0);
    expect(await admin('migrate')).toBe(0);
    expect(out.at(-1)).toBe('Le schéma est déjà à jour.');
    expect(await admin('audit', 'verify')).toBe(0);
    expect(out.at(-1)).toBe('ordre\u00a0: chaîne intacte, 0 événements.');
  });

  it('counts the events that are too old, removes them, and the chain says from where it starts', async () => {
    await admin('migrate');
    const url = process.env['DATABASE_URL'] ?? '';
    const db = openDatabase(url);
    const ctx = createTestContext(db);
    ctx.clock.set('2020-01-01T00:00:00.000Z');
    await recordSignIns(ctx, 3);
    expect(await admin('audit', 'purge', '--dry-run')).toBe(0);
    expect(out.at(-1)).toBe('ordre\u00a0: 3 événements de plus de 12\u00a0mois à retirer.');
    expect(await db('evenements')).toHaveLength(3);
    expect(await admin('audit', 'purge')).toBe(0);
    expect(out.at(-1)).toBe('ordre\u00a0: 3 événements de plus de 12\u00a0mois retirés.');
    expect(await admin('audit', 'verify')).toBe(0);
    expect(out.at(-1)).toMatch(
      /^ordre\u00a0: chaîne intacte, 1 événements, après le rang 3 \(dernière purge le 20\d\d-.*Z, lignes retirées\u00a0: 3\)\.$/,
    );
    await db('chaines').update({ origine_rang: 2 });
    expect(await admin('audit', 'verify')).toBe(1);
    expect(out.at(-1)).toBe('ordre\u00a0: rang 2, point de départ incohérent');
    expect(await admin('audit', 'purge')).toBe(1);
    expect(out.at(-1)).toMatch(/purge arrêtée, la chaîne n’est pas intacte au rang 2/);
    expect(err.at(-1)).toContain('--malgre-anomalies');
    expect(await admin('audit', 'purge', '--malgre-anomalies', 'tiers')).toBe(0);
    expect(await admin('audit', 'verify')).toBe(1);
    expect(await admin('audit', 'purge', '--malgre-anomalies', 'ordre')).toBe(0);
    expect(await admin('audit', 'verify')).toBe(0);
    await db.destroy();
  });

  it('imports good rows, names bad ones, and exits with 1 when there are any', async () => {
    await admin('migrate');
    const bad = GOOD.replace('99700100011', '99700100012');
    expect(await admin('import', 'registre', file(GOOD, bad))).toBe(1);
    expect(out.join('\n')).toMatch(/ligne 3, colonne rpps\u00a0: /);
    expect(out.at(-1)).toBe('2 lignes lues, 1 créées, 0 modifiées, 0 inchangées, 1 rejetées');
    expect(await admin('import', 'registre', file(GOOD))).toBe(0);
    expect(out.at(-1)).toBe('1 lignes lues, 0 créées, 0 modifiées, 1 inchangées, 0 rejetées');
  });

  it('writes nothing in a dry run', async () => {
    await admin('migrate');
    expect(await admin('import', 'registre', file(GOOD), '--dry-run')).toBe(0);
    expect(out.at(-1)).toMatch(/rien n’a été écrit/);
    const db = openDatabase(process.env['DATABASE_URL'] ?? '');
    expect(await db('professionnels').select()).toEqual([]);
    await db.destroy();
  });

  it('rejects a file with another header, and one that is not there', async () => {
    await admin('migrate');
    const path = join(folder, 'autre.csv');
    writeFileSync(path, 'a;b\n1;2\n');
    expect(await admin('import', 'registre', path)).toBe(1);
    expect(err.join()).toMatch(/en-tête/);
    expect(await admin('import', 'registre', join(folder, 'absent.csv'))).toBe(1);
    expect(err.join()).toMatch(/ne peut pas être lu/);
  });

  it('copies a live database, and never over a file', async () => {
    await admin('migrate');
    await admin('import', 'registre', file(GOOD));
    const copy = join(folder, 'copie.sqlite');
    expect(await admin('backup', copy)).toBe(0);
    const db = openDatabase(`sqlite:${copy}`);
    expect(await db('professionnels').select('rpps')).toEqual([{ rpps: '99700100011' }]);
    await db.destroy();
    expect(await admin('backup', copy)).toBe(1);
    expect(err.join()).toMatch(/existe déjà/);
  });

  it('loads the demo twice, sends what is due', async () => {
    expect(await admin('demo', 'load')).toBe(0);
    expect(await admin('demo', 'load')).toBe(0);
    expect(await admin('outbox', 'flush')).toBe(0);
    expect(out.at(-1)).toMatch(/tentatives échouées\u00a0: 0\.$/);
  });

  it('counts the accounts that are dormant, and blocks none', async () => {
    await admin('migrate');
    expect(await admin('comptes', 'dormants')).toBe(1);
    expect(err.join()).toContain('--a-blanc');
    expect(await admin('comptes', 'dormants', '--a-blanc')).toBe(0);
    const told = out.join('\n');
    expect(told).toMatch(/assurance-maladie\u00a0: 0 sans connexion depuis 6\u00a0mois/);
    expect(told).toMatch(/ordre\u00a0: aucun blocage/);
  });

  it('loads no demo in production, and says what production lacks', async () => {
    vi.stubEnv('APP_MODE', 'production');
    expect(await admin('demo', 'load')).toBe(1);
    expect(err.join()).toMatch(/PUBLIC_URL[\s\S]*SMTP_URL/);
  });
});
