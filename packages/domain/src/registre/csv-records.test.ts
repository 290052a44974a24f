import { describe, expect, it } from 'vitest';
import { readCsv, type CsvRecord } from './csv-records.ts';

async function* pieces(text: string, size: number) {
  for (let start = 0; start < text.length; start += size)
    yield await Promise.resolve(text.slice(start, start + size));
}

async function read(text: string, size = 1_000_000): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const batch of readCsv(pieces(text, size))) records.push(...batch);
  return records;
}

const rows = (records: CsvRecord[]) => records.map(({ line, fields }) => [line, fields]);

describe('readCsv', () => {
  it.each([1, 3, 1_000_000])('reads rows that arrive %i characters at a time', async (size) => {
    const text = 'a;b\r\n"x;1";"say ""hi"""\r\n"two\r\nlines";z\r\n\r\nlast;row';
    expect(rows(await read(text, size))).toEqual([
      [1, ['a', 'b']],
      [2, ['x;1', 'say "hi"']],
      [3, ['two\r\nlines', 'z']],
      [6, ['last', 'row']],
    ]);
  });

  it('keeps empty values', async () => {
    expect(rows(await read(';;\n"";;""\n'))).toEqual([
      [1, ['', '', '']],
      [2, ['', '', '']],
    ]);
  });

  it('reports a misplaced quote and reads on', async () => {
    const records = await read('a;b\nq"x;3\n"abc"d;5\n7;8\n');
    expect(records.map(({ line, fields, fault }) => [line, fields, fault !== null])).toEqual([
      [1, ['a', 'b'], false],
      [2, null, true],
      [3, null, true],
      [4, ['7', '8'], false],
    ]);
  });

  it('loses only the row of a quote that is never closed', async () => {
    const after = Array.from({ length: 200 }, (_, index) => `row;${index}`);
    const records = await read(['a;b', '"never closed;1', ...after].join('\n'), 64);
    expect(records).toHaveLength(202);
    expect(records[1]).toMatchObject({ line: 2, fields: null });
    expect(records.at(-1)).toEqual({ line: 202, fields: ['row', '199'], fault: null });
  });

  it('does not keep a line without end', async () => {
    const records = await read('x'.repeat(300_000), 1000);
    expect(records.every(({ fields }) => (fields?.[0]?.length ?? 0) < 70_000)).toBe(true);
  });
});
