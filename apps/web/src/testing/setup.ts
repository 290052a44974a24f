import { afterEach, beforeEach, vi } from 'vitest';
import { loadDeclarations } from '../lib/declarations.ts';

// Pages of the application wait for theirs; screens under test are shown at once.
await loadDeclarations();

/** What React and React Aria complained about during the test: misuse is reported through the console only. */
let complaints: unknown[][] = [];

// React Aria escapes ids through the window of the element; jsdom has no CSS object.
for (const place of [globalThis, document.defaultView]) {
  if (place === null || place.CSS !== undefined) continue;
  const escape = (text: string): string => text.replaceAll(/[^\w-]/g, String.raw`\$&`);
  Object.assign(place, { CSS: { escape } });
}

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    complaints.push(words);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  if (complaints.length > 0) {
    throw new Error(
      `console.error was called: ${complaints.map((words) => words.join(' ')).join('\n')}`,
    );
  }
});
