import {
  ORGANISME_COLUMNS,
  PROVISIONAL_COLUMN,
  REGISTRE_COLUMNS,
  type RegistreColumn,
} from '../registre/columns.ts';
import { demoAssuresRows, demoCaisses } from './demo-assurance-maladie.ts';
import { demoPhysicians, demoTowns } from './demo-physicians.ts';
import { demoTiersRows } from './demo-tiers.ts';

/** The registre file of `ordre` in the demo, as the organisation would send it. */
export function demoRegistreFile(): Buffer {
  const lines = demoPhysicians.flatMap((physician, index) => {
    const { departement, ville, specialites, dateNaissance, mobile, ...same } = physician;
    const row: Partial<Record<RegistreColumn, string>> = {
      ...same,
      espace: 'ordre',
      profession: '10',
      specialite: specialites,
      date_naissance: dateNaissance,
      telephone_mobile: mobile,
      adresse: `${index + 1} rue de la Fiction`,
      code_postal: departement.replace('2A', '20').padEnd(5, '0'),
      ville,
      caisse: departement,
    };
    // The first one practises at two places.
    return index === 0 ? [row, { ...row, adresse: '1 place de l’Exemple' }] : [row];
  });
  return toCsv(REGISTRE_COLUMNS, lines);
}

/** That of `tiers`, with the provisional passwords of its former portal. */
export function demoTiersFile(): Buffer {
  return toCsv([...REGISTRE_COLUMNS, PROVISIONAL_COLUMN], demoTiersRows());
}

/** That of `assurance-maladie`. */
export function demoAssuresFile(): Buffer {
  return toCsv([...REGISTRE_COLUMNS, PROVISIONAL_COLUMN], demoAssuresRows());
}

/** The conseils départementaux and the caisses of the demo. Their telephone numbers are fictional (ARCEP: 01 99 00). */
export function demoOrganismesFile(): Buffer {
  const lines = demoTowns.map(([code, ville], index) => ({
    espace: 'ordre',
    code,
    nom: `Conseil départemental de ${ville.charAt(0)}${ville.slice(1).toLowerCase()} (${code})`,
    adresse: `${index + 1} allée de la Démonstration, ${ville}`,
    telephone: `01 99 00 10 ${String(index + 1).padStart(2, '0')}`,
    email: `cdom${code.toLowerCase()}@ordre-des-medecins.example`,
  }));
  const caisses = demoCaisses.map(([code, nom, adresse], index) => ({
    espace: 'assurance-maladie',
    code,
    nom,
    adresse,
    telephone: `01 99 00 20 ${String(index + 1).padStart(2, '0')}`,
    email: `caisse${code}@assurance-maladie.example`,
  }));
  return toCsv(ORGANISME_COLUMNS, [...lines, ...caisses]);
}

function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string>>[],
): Buffer {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(';'));
  return Buffer.from(`${[columns.join(';'), ...lines].join('\n')}\n`, 'utf8');
}
