// npm run bench:web [-- ROUNDS]: the first page in a slow browser, beside a plain form. See docs/performance.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { keystrokeFigures } from './keystrokes.ts';
import { pageFigures } from './page-figures.ts';
import { startPlainForms } from './plain-form.ts';
import { startPortal } from './portal.ts';
import { report, type Findings } from './report.ts';

const rounds = Number(process.argv[2] ?? 5);
const portal = await startPortal();
const browser = await launchBrowser();
const plain = await startPlainForms(browser, portal);
try {
  const findings: Findings[] = [];
  for (const { name, path } of portal.pages) {
    process.stderr.write(`measuring ${name}…\n`);
    findings.push(
      await pageFigures(
        browser,
        { name, ours: portal.origin + path, plain: plain.origin + path },
        rounds,
      ),
    );
  }
  process.stderr.write('measuring keystrokes…\n');
  findings.push(await keystrokeFigures(browser, portal, rounds));
  const text = findings.map(report).join('\n');
  process.stdout.write(text);
  const folder = join(import.meta.dirname, '..', '..', 'var');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench-web.md'), text);
} finally {
  await browser.close();
  await plain.stop();
  await portal.stop();
}
