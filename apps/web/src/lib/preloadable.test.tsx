import { cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, test } from 'vitest';
import { preloadable } from './preloadable.tsx';

afterEach(cleanup);

function partOf() {
  return preloadable(
    () => Promise.resolve({ Words: ({ of }: { of: string }) => <p>{of}</p> }),
    (module) => module.Words,
  );
}

test('is drawn at once when it was fetched before, so that nothing is emptied meanwhile', async () => {
  const Part = partOf();
  await Part.preload();
  render(
    <Suspense fallback="attente">
      <Part of="là" />
    </Suspense>,
  );
  expect(screen.getByText('là')).toBeTruthy();
});

test('is fetched when it is drawn otherwise', async () => {
  const Part = partOf();
  render(
    <Suspense fallback="attente">
      <Part of="là" />
    </Suspense>,
  );
  expect(screen.getByText('attente')).toBeTruthy();
  expect(await screen.findByText('là')).toBeTruthy();
});
