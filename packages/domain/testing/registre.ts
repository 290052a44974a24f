import { REGISTRE_COLUMNS } from '../src/registre/columns.ts';

export type RegistreFields = Partial<
  Record<(typeof REGISTRE_COLUMNS)[number] | 'mot_de_passe_provisoire', string>
>;

/** A good row of `ordre`. 99700… is the range of the ANS's test identities. */
export const goodRegistreRow: RegistreFields = {
  espace: 'ordre',
  categorie: 'liberal',
  rpps: '99700218896',
  nom: 'MARTIN',
  prenom: 'Jeanne',
  civilite: 'MME',
  date_naissance: '17/06/1980',
  profession: '10',
  specialite: 'Médecine générale',
  telephone_mobile: '06 39 98 00 01',
  email: 'jeanne.martin@exemple.example',
  adresse: '12 rue des Essais',
  code_postal: '75001',
  ville: 'PARIS',
};

/** A registre file, the header included; each row completes the good one. */
export function registreFile(
  rows: readonly RegistreFields[],
  { bom = false, provisional = false, newline = '\n' } = {},
): Buffer {
  const columns = provisional ? [...REGISTRE_COLUMNS, 'mot_de_passe_provisoire'] : REGISTRE_COLUMNS;
  const lines = rows.map((row) => {
    const fields: Record<string, string | undefined> = { ...goodRegistreRow, ...row };
    return columns.map((column) => quote(fields[column] ?? '')).join(';');
  });
  return Buffer.from(`${bom ? '\ufeff' : ''}${[columns.join(';'), ...lines, ''].join(newline)}`);
}

function quote(value: string): string {
  return /[;"\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A file that arrives in pieces of `size` bytes, cutting characters and quotes anywhere. */
export async function* inPieces(file: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.length; start += size)
    yield await Promise.resolve(file.subarray(start, start + size));
}
