import { importTexts } from './texts.fr.ts';

/** A row of the file, or why it cannot be read as one. `line` counts from 1, at its first line. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[] | null;
  readonly fault: string | null;
}

/** A quoted value that is still open after so many lines is a forgotten quote. */
const MOST_LINES = 50;
const MOST_CHARACTERS = 64 * 1024;

/**
 * Splits `;`-separated text into rows (RFC 4180: quotes, doubled quotes, line breaks within quotes).
 * A forgotten or misplaced quote costs its own row only: reading goes on at the next line, where a
 * parser that keeps looking for the closing quote would swallow the rest of the file. Rows come in
 * batches, one per chunk of text; blank lines are skipped.
 */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<CsvRecord[]> {
  const reader = createReader();
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    // A line that never ends is cut, so that it cannot fill the memory.
    if (rest.length > MOST_CHARACTERS) {
      lines.push(rest);
      rest = '';
    }
    yield reader.read(lines);
  }
  yield reader.read(rest === '' ? [] : [rest], true);
}

function createReader() {
  /** Lines of a row whose quotes are still open, the first at `line`. */
  let pending: string[] = [];
  let line = 1;

  /** Takes one row with quotes off `pending`; null when more lines are needed. */
  function take(atEnd: boolean): CsvRecord | null {
    const row = parseQuoted(withoutReturn(pending.join('\n')));
    if (row === 'misplaced') return failed();
    if (row !== 'open') return done(pending.length, row);
    const size = pending.reduce((sum, part) => sum + part.length, 0);
    return atEnd || pending.length >= MOST_LINES || size > MOST_CHARACTERS ? failed() : null;
  }
  function done(lines: number, fields: readonly string[]): CsvRecord {
    const record = { line, fields, fault: null };
    pending = pending.slice(lines);
    line += lines;
    return record;
  }
  function failed(): CsvRecord {
    return { ...done(1, []), fields: null, fault: importTexts.guillemets };
  }

  return {
    read(lines: readonly string[], atEnd = false): CsvRecord[] {
      const records: CsvRecord[] = [];
      const queue = [...lines].reverse();
      for (;;) {
        const next = queue.pop();
        if (next !== undefined && pending.length === 0 && !next.includes('"')) {
          const text = withoutReturn(next);
          if (text !== '') records.push({ line, fields: text.split(';'), fault: null });
          line += 1;
          continue;
        }
        if (next !== undefined) pending.push(next);
        else if (!atEnd || pending.length === 0) return records;
        const record = take(atEnd && queue.length === 0);
        if (record === null) continue;
        // What a failed row had taken beyond its own line is read again.
        queue.push(...pending.reverse());
        pending = [];
        records.push(record);
      }
    },
  };
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** One field, quoted or not, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^;"]*))(;|$)/y;

function parseQuoted(text: string): string[] | 'open' | 'misplaced' {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const start = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (!match) {
      // An even number of quotes closes as many as it opens.
      const quotes = text.slice(start).split('"').length - 1;
      return text.charAt(start) === '"' && quotes % 2 === 1 ? 'open' : 'misplaced';
    }
    const [, quoted, plain = '', end] = match;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') return fields;
  }
}
