import { getEspace } from '@eps/espaces';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen } from '../../testing/render-screen.tsx';
import { DocumentScreen } from './document-screen.tsx';
import { documentKinds, legalTexts } from './legal-texts.ts';
import { versionDay } from './texts.fr.ts';

test.each(documentKinds)('%s: dated, with a table of contents that leads to each part', (kind) => {
  renderScreen(<DocumentScreen kind={kind} />);
  const { titre } = getEspace('ordre').documents[kind];
  expect(screen.getByRole('heading', { level: 1, name: titre })).toBeTruthy();
  expect(screen.getByText('Version du 1er novembre 2026')).toBeTruthy();
  const sections = legalTexts[kind](getEspace('ordre'));
  for (const { id, titre: part } of sections) {
    expect(screen.getByRole('link', { name: part }).getAttribute('href')).toBe(`#${id}`);
    expect(document.getElementById(id)?.textContent).toContain(part);
  }
});

test.each(documentKinds)('%s: French typography', (kind) => {
  const text = JSON.stringify(legalTexts[kind](getEspace('ordre')));
  // « or » without a no-break space inside, an ordinary space before double punctuation, a straight apostrophe.
  expect(text.match(/.{0,20}(?: [?!;:»]|« |«[^\u00a0]|[^\u00a0]»|\p{L}'\p{L}).{0,20}/u)).toBeNull();
});

test('the version of a document reads as a day', () => {
  expect(versionDay('2027-02-14')).toBe('14 février 2027');
});
