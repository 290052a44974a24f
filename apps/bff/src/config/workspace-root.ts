import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the workspace, whether this file runs compiled or as source. Paths of the settings start there. */
export const workspaceRoot = findUp(import.meta.dirname, 'pnpm-workspace.yaml') ?? process.cwd();

function findUp(start: string, name: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
