import { saveFile } from '../../../lib/save-file.ts';

/** Saves a value as an indented JSON file among the downloads. */
export function downloadJson(fileName: string, value: unknown): void {
  saveFile(
    fileName,
    new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }),
  );
}
