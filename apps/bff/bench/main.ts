// npm run bench [-- rounds]: every figure as a ratio to a limit measured in the same run. See docs/performance.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { importFigures } from './import-bench.ts';
import { latencyFigures, stormFigures } from './latency-bench.ts';
import { report } from './report.ts';
import { sessionFigures, signInFigures } from './throughput-bench.ts';

const rounds = Number(process.argv[2] ?? 5);
const only = process.argv[3];

const benches = {
  'sign-in': signInFigures,
  session: sessionFigures,
  latency: latencyFigures,
  storm: stormFigures,
  import: importFigures,
};

const sections: string[] = [];
for (const [name, measure] of Object.entries(benches)) {
  if (only && only !== name) continue;
  process.stderr.write(`measuring ${name}…\n`);
  sections.push(report(await measure(rounds)));
}
const text = sections.join('\n');
process.stdout.write(text);
mkdirSync('var', { recursive: true });
writeFileSync('var/bench.md', text);
