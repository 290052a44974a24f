// npm test: format, lint, types, unit, integration and browser tests; one closing line.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { bin, ensureBuilt, ensureInstalled, requireNode, root, run } from './workspace.mjs';

const ci = process.env.CI === 'true';
const results = join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
const notes = [];

requireNode();
await ensureInstalled();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
await check('lint and borders', bin('oxlint'), ['--type-aware', '--deny-warnings']);
await check('types', bin('tsc'), ['-b']);
await ensureBuilt();
await unitAndIntegration();
await browser();

for (const note of notes) console.log(note);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 || (ci && total.skipped > 0) ? 1 : 0);

async function check(name, command, args) {
  console.log(`\n— ${name}`);
  const code = await run(command, args);
  count({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
  if (code !== 0) notes.push(`FAILED: ${name}`);
}

async function unitAndIntegration() {
  console.log('\n— unit and integration tests');
  const file = join(results, 'unit.json');
  const code = await run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = read(file);
  if (!report) return count({ failed: 1 });
  count({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  });
  for (const { name, assertionResults } of report.testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed') noteFailure(`${relative(root, name)}: ${fullName}`, failureMessages);
  if (code !== 0 && report.numFailedTests === 0) {
    count({ failed: 1 });
    notes.push('FAILED: a test file could not run, or an error escaped from it');
  }
  if (report.numPendingTests)
    notes.push(
      `SKIPPED: ${report.numPendingTests} tests (PostgreSQL, Redis or pdftotext not on this machine)`,
    );
}

async function browser() {
  console.log('\n— browser tests');
  if (!chromium()) {
    notes.push('SKIPPED: browser tests (no Chromium; install it or set CHROMIUM_PATH)');
    return count({ skipped: 1 });
  }
  const e2e = join(root, 'e2e');
  const file = join(results, 'e2e.json');
  const code = await run(bin('playwright', e2e), ['test', '--reporter=list,json'], {
    cwd: e2e,
    env: { CHROMIUM_PATH: chromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const { stats, suites } = read(file) ?? {};
  if (!stats) return count({ failed: 1 });
  for (const { file: name, title, tests } of specsOf(suites))
    for (const { projectName, status, results: runs } of tests)
      if (status === 'unexpected' || status === 'flaky')
        noteFailure(
          `e2e/journeys/${name} (${projectName}): ${title}`,
          runs.flatMap(({ errors }) => errors.map(({ message }) => message)),
        );
  count({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped });
  if (code !== 0 && stats.unexpected + stats.flaky === 0) count({ failed: 1 });
  if (stats.skipped) notes.push(`SKIPPED: ${stats.skipped} browser tests`);
}

/** Specs of a report of Playwright, which nests them as their files do. */
function specsOf(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);
}

/** Told again at the very end, where a long log is read first. */
function noteFailure(test, messages) {
  const why = stripVTControlCharacters(messages.join(' | ')).replace(/\s+/g, ' ');
  notes.push(`FAILED: ${test}\n        ${why.slice(0, 600)}`);
}

function chromium() {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path));
}

function count({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
