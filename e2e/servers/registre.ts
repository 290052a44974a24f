import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { realRegistre, realRegistreAssures, realRegistreTiers } from './addresses.ts';
import { assureOf, type RegisteredAssure } from './assures.ts';
import { physicianOf, type Physician } from './physicians.ts';
import { structureOf, type Structure } from './structures.ts';

/** Enough for one physician per test, whatever is repeated or tried again. */
export const registreSize = 2000;

const header =
  'espace;categorie;numero;rpps;nom;prenom;raison_sociale;civilite;date_naissance;profession;specialite;telephone_mobile;email;adresse;code_postal;ville;nir;iban;conventionne;situation_conventionnelle;agrement_radio;caisse';

/** Writes the registres of the real stack in the format of spec 00-overview. */
export function writeRegistre(): void {
  const ranks = Array.from({ length: registreSize }, (_, rank) => rank);
  mkdirSync(dirname(realRegistre), { recursive: true });
  writeRows(realRegistre, [header, ...ranks.map((rank) => rowOf(physicianOf(rank)))]);
  writeRows(realRegistreTiers, [
    `${header};mot_de_passe_provisoire`,
    ...ranks.map((rank) => rowOfStructure(structureOf(rank))),
  ]);
  writeRows(realRegistreAssures, [
    `${header};mot_de_passe_provisoire`,
    ...ranks.flatMap((rank) => rowsOfAssure(assureOf(rank))),
  ]);
}

function writeRows(path: string, rows: readonly string[]): void {
  writeFileSync(path, `${rows.join('\r\n')}\r\n`);
}

function rowOfStructure(structure: Structure): string {
  const { numero, nom, email, adresse, conventionne, provisoire } = structure;
  const identity = ['', '', '', nom, '', '', '21', '', ''];
  const place = [email ?? '', ...(adresse ?? ['', '', ''])];
  const rest = ['', '', conventionne ? 'oui' : 'non', '', '', ''];
  return ['tiers', 'pharmacie', numero, ...identity, ...place, ...rest, provisoire ?? ''].join(';');
}

function rowOf(physician: Physician): string {
  const { rpps, nom, prenom, dateNaissance, mobile, email, nir, iban } = physician;
  const place = ['12 rue des Lilas', '75011', 'Paris'];
  const identity = [rpps, nom.toUpperCase(), prenom, '', 'DR', dateNaissance, '10', 'SM54'];
  const rest = [nir, iban, 'oui', '1', 'non', '751'];
  return ['ordre', 'liberal', '', ...identity, mobile ?? '', email ?? '', ...place, ...rest].join(
    ';',
  );
}

function rowsOfAssure(assure: RegisteredAssure): string[] {
  const { numeros, rpps, nom, prenom, email, adresse, nir, iban, provisoire } = assure;
  const { categorie, profession, raisonSociale } = assure;
  const person =
    rpps === null
      ? ['', '', '', raisonSociale, '']
      : [rpps, nom, prenom, raisonSociale, profession === '60' ? 'MME' : 'DR'];
  const who = [...person, '', profession, profession === '10' ? 'SM54' : ''];
  const [rue, ...town] = adresse;
  return numeros.map((numero, place) =>
    [
      'assurance-maladie',
      categorie,
      numero,
      ...who,
      '',
      email,
      place === 0 ? rue : `${rue}, bâtiment ${place + 1}`,
      ...town,
      nir,
      iban,
      'oui',
      'Secteur 1',
      'non',
      '941',
      provisoire ?? '',
    ].join(';'),
  );
}
