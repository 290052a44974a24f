import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAdmin } from '../src/cli/run-admin.ts';

const REGISTRE = [
  'espace;categorie;numero;rpps;nom;prenom;raison_sociale;civilite;date_naissance;profession;specialite;telephone_mobile;email;adresse;code_postal;ville;nir;iban;conventionne;situation_conventionnelle;agrement_radio;caisse',
  'assurance-maladie;centre-de-sante;930991013;;;;CENTRE DES QUATRE-SAISONS;;;;;;;12 place de la Fiction;93200;SAINT-DENIS;;;oui;;;931',
  'assurance-maladie;salarie;930991013;99700900022;MOREAU-THIERY;LUCIE;;MME;;60;;;;12 place de la Fiction;93200;SAINT-DENIS;;;;;;931',
  'assurance-maladie;liberal;931990519;99700900055;ÉGLANTIER;BASILE;;M;;70;;;;2 impasse de l’Exemple;93200;SAINT-DENIS;;;;;;931',
  '',
].join('\n');

describe('admin enrol and unenrol', () => {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    say: (line: string) => out.push(line),
    tell: (line: string) => err.push(line),
    interactive: false,
  };
  const admin = (...typed: string[]) => runAdmin(typed, terminal);

  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eps-admin-'));
    vi.stubEnv('APP_MODE', 'demo');
    vi.stubEnv('DATABASE_URL', `sqlite:${join(folder, 'portal.sqlite')}`);
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests, longer than thirty-two characters');
    vi.stubEnv('DATA_KEY', Buffer.alloc(32, 7).toString('base64'));
    const file = join(folder, 'registre.csv');
    writeFileSync(file, REGISTRE);
    await admin('migrate');
    if ((await admin('import', 'registre', file)) !== 0) throw new Error(out.join('\n'));
    out.length = 0;
    err.length = 0;
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('open and close a salaried activity, and say what was already so', async () => {
    expect(await admin('enrol', '93 099 101 3', '99700900022')).toBe(0);
    expect(await admin('enrol', '930991013', '99700900022')).toBe(0);
    expect(await admin('unenrol', '930991013', '99700900022')).toBe(0);
    expect(out).toEqual([
      'Inscrit\u00a0: Mme Lucie Moreau-Thiery a désormais une activité salariée, CENTRE DES QUATRE-SAISONS.',
      'C’était déjà fait\u00a0: Mme Lucie Moreau-Thiery a une activité salariée, CENTRE DES QUATRE-SAISONS.',
      'Retiré\u00a0: Mme Lucie Moreau-Thiery n’a plus d’activité salariée, CENTRE DES QUATRE-SAISONS.',
    ]);
    expect(err).toEqual([]);
    expect(await admin('audit', 'verify')).toBe(0);
    expect(out.join('\n')).toContain('assurance-maladie\u00a0: chaîne intacte, 2 événements.');
  });

  it.each([
    [['enrol', '930991021', '99700900022'], /aucun centre de santé de numéro «\u00a0930991021/],
    [['enrol', '931990519', '99700900022'], /aucun centre de santé/],
    [['enrol', '930991013', '99700900048'], /personne de numéro RPPS «\u00a099700900048/],
    [['enrol', '930991013', '99700900055'], /Seuls les médecins et les infirmiers/],
    [['unenrol', '930991013', '99700900022'], /n’a pas d’activité salariée au numéro/],
    [['enrol', '930991013'], /Il manque l’argument «\u00a0rpps/],
  ])('refuse %j', async (typed, message) => {
    expect(await admin(...typed)).toBe(1);
    expect(err.join('\n')).toMatch(message);
    expect(out).toEqual([]);
  });

  it('need an espace that takes cards', async () => {
    vi.stubEnv('ESPACES', 'ordre,tiers');
    expect(await admin('enrol', '930991013', '99700900022')).toBe(1);
    expect(err.join()).toMatch(/Aucun espace servi/);
  });
});
