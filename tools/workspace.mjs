// Brings a clone to the state in which it can run, doing only what is missing.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const MINIMUM_NODE = [20, 19];
const stamps = join(root, 'var', 'stamps');

/** Stops with a clear sentence on a Node that cannot run the portal. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  console.error(
    `Node ${MINIMUM_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Runs a command to its end, its output on ours (stderr when `quiet`). Resolves with its exit code. */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? process.stderr : 'inherit', 'inherit'],
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => done(signal ? 1 : (code ?? 1)));
  });
}

/** Like `run`, and ends this process when the command fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code === 0) return;
  console.error(`« ${command} ${args.join(' ')} » ended with ${code}.`);
  process.exit(code);
}

/** The package manager, at the version the workspace names, without installing it. */
export function pnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return must('npx', ['-y', packageManager, ...args], options);
}

/** A command of the workspace's own devDependencies. */
export function bin(name, folder = root) {
  return join(folder, 'node_modules', '.bin', name);
}

/** Installs the dependencies when the lock file or a manifest changed since the last time. */
export async function ensureInstalled({ quiet = false } = {}) {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests()];
  await onChange('install', inputs, existsSync(join(root, 'node_modules')), () =>
    pnpm(['install', '--frozen-lockfile'], { quiet }),
  );
}

/** Compiles the packages and builds the web application when a source changed since the last time. */
export async function ensureBuilt({ quiet = false } = {}) {
  const inputs = sources(['apps', 'packages']).concat('tsconfig.base.json', 'pnpm-lock.yaml');
  const built =
    existsSync(join(root, 'apps/bff/dist/src/main.js')) &&
    existsSync(join(root, 'apps/web/dist/index.html'));
  await onChange('build', inputs, built, async () => {
    await must(bin('tsc'), ['-b'], { quiet });
    await must(bin('vite', join(root, 'apps/web')), ['build', '--logLevel', 'warn'], {
      cwd: join(root, 'apps/web'),
      quiet,
    });
  });
}

async function onChange(name, inputs, present, work) {
  const digest = digestOf(inputs);
  const stamp = join(stamps, name);
  if (present && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, digest);
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort((a, b) => (a < b ? -1 : 1)))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function manifests() {
  const members = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  );
  return [...members, 'e2e/package.json'].filter((file) => existsSync(join(root, file)));
}

const GENERATED = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

function sources(folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (GENERATED.has(entry.name)) return [];
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? sources([path]) : [path];
    }),
  );
}
