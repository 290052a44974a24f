import { checkEncoding, decodeUtf8, openSource, type ImportSource } from './decode-utf8.ts';
import { readCsv, type CsvRecord } from './csv-records.ts';
import { ImportRejected } from './import-rejected.ts';
import { importTexts } from './texts.fr.ts';

export interface TableHeader {
  readonly required: readonly string[];
  readonly optionalLast?: string;
}

/**
 * Rows of a CSV file under its header, in batches. Throws `ImportRejected` at once when the header
 * or the encoding is wrong.
 */
export async function* readTable(
  source: ImportSource,
  header: TableHeader,
): AsyncGenerator<{ width: number; records: readonly CsvRecord[] }> {
  await checkEncoding(source);
  let width = 0;
  for await (const records of readCsv(decodeUtf8(openSource(source)))) {
    if (width > 0) yield { width, records };
    else if (records.length > 0) {
      width = checkHeader(records[0], header);
      yield { width, records: records.slice(1) };
    }
  }
  if (width === 0) throw new ImportRejected(importTexts.fichierVide);
}

function checkHeader(record: CsvRecord | undefined, header: TableHeader): number {
  const { required, optionalLast } = header;
  const read = record?.fields?.join(';') ?? '';
  if (read === required.join(';')) return required.length;
  if (optionalLast !== undefined && read === [...required, optionalLast].join(';'))
    return required.length + 1;
  throw new ImportRejected(importTexts.enTete(required.join(';'), read.slice(0, 500)));
}
