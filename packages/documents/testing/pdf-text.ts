import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether poppler-utils is on this machine; tests that read PDFs are skipped by name without it. */
export const pdftotextIsThere = runs('pdftotext', ['-v']);

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a reader's own program finds in a PDF, spaces and line ends as one space. */
export function pdfText(pdf: Uint8Array): string {
  return withFile(pdf, (file) => execFileSync('pdftotext', ['-layout', file, '-']).toString('utf8'))
    .replace(/[\s\f]+/gu, ' ')
    .trim();
}

/** Fields of `pdfinfo`: « Tagged », « Pages ». */
export function pdfInfo(pdf: Uint8Array, ...options: readonly string[]): string {
  return withFile(pdf, (file) => execFileSync('pdfinfo', [...options, file]).toString('utf8'));
}

function withFile<T>(pdf: Uint8Array, work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
