import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { espaceIds } from '@eps/espaces';
import { describe, expect, test } from 'vitest';
import budgets from '../first-load-budgets.json' with { type: 'json' };

const dist = join(import.meta.dirname, '../dist');
const built = existsSync(join(dist, 'portail.html'));

/** What a built page has the browser fetch before it is alive: its own text, and the addresses in it and its style sheets. */
function firstLoadOf(page: string) {
  const html = readFileSync(join(dist, page));
  const asked = addressesIn(html.toString(), /(?:src|href)="\/(assets\/[^"]+)"/g);
  const inPage = /<style>(.*?)<\/style>/s.exec(html.toString())?.[1] ?? '';
  const sheets = asked.filter((name) => name.endsWith('.css'));
  // An italic waits for words in italics, of which the first pages have none.
  const fonts = [inPage, ...sheets.map((name) => read(name).toString())]
    .flatMap((sheet) => addressesIn(sheet, /url\(\/?(assets\/[^)]+\.woff2)\)/g))
    .filter((name) => !name.includes('italic'));
  return {
    html: gzipSync(html.toString().replace(inPage, '')).length,
    inPage: gzipSync(inPage).length,
    scripts: asked.filter((name) => name.endsWith('.js')),
    sheets,
    fonts: [...new Set(fonts)],
  };
}

function addressesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

function read(name: string): Buffer {
  return readFileSync(join(dist, name));
}

const total = (names: readonly string[], weigh: (name: string) => number): number =>
  names.reduce((sum, name) => sum + weigh(name), 0);
const gzipped = (name: string): number => gzipSync(read(name), { level: 9 }).length;

/** Needs the built application, as `npm test` leaves it. */
describe.skipIf(!built).each(['portail', ...espaceIds])('the first load of %s', (name) => {
  const page = built ? firstLoadOf(`${name}.html`) : null;

  test('stays within its budgets (first-load-budgets.json)', () => {
    const { html = 0, inPage = 0, scripts = [], sheets = [], fonts = [] } = page ?? {};
    const spent = {
      javascriptGzipBytes: total(scripts, gzipped),
      cssGzipBytes: inPage + total(sheets, gzipped),
      fontBytes: total(fonts, (font) => read(font).length),
      htmlGzipBytes: html,
      requests: 1 + scripts.length + sheets.length + fonts.length,
    };
    const over = Object.entries(budgets[name === 'portail' ? 'portail' : 'signIn']).filter(
      ([what, budget]) => spent[what as keyof typeof spent] > budget,
    );
    expect({ over, spent }).toEqual({ over: [], spent });
    expect(inPage * scripts.length * fonts.length).toBeGreaterThan(0);
  });

  test('has one style sheet in it and neither inline script nor style, which the policy refuses', () => {
    const html = read(`${name}.html`).toString();
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script(?![^>]* src=)| style="| on\w+="/);
  });
});
