import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintedCourrier } from '@eps/domain';

/**
 * Writes a letter as `DOSSIER/LOT/NOM`, readable by its owner only. It is on the disk, under its name,
 * when this resolves: whole, or not at all.
 */
export async function saveLetter(
  folder: string,
  { lot, nom }: PrintedCourrier,
  pdf: Buffer,
): Promise<void> {
  const place = join(folder, lot);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const unfinished = join(place, `.${nom}.${process.pid}`);
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(pdf);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(place, nom));
  await syncFolder(place);
}

/** Takes back a letter that was cancelled while it was being written. */
export async function discardLetter(folder: string, { lot, nom }: PrintedCourrier): Promise<void> {
  await rm(join(folder, lot, nom), { force: true });
}

/** Removes what a killed run left unfinished: it holds codes in clear. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) {
    const writer = /(?:^|\/)\.[^/]+\.pdf\.(\d+)$/.exec(name)?.[1];
    if (writer !== undefined && !isAlive(Number(writer)))
      await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A new name is in its folder, which has to reach the disk too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
