import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { emailColors } from './email-colors.ts';
import { ESPACE_IDENTITIES } from './palettes.ts';

it.each(ESPACE_IDENTITIES)(
  '%s: a mail is readable without the web page’s style sheet',
  (identity) => {
    const colours = emailColors(identity);
    expect(contrast(colours.text, colours.surface)).toBeGreaterThan(7);
    expect(contrast(colours.onPrimary, colours.primary)).toBeGreaterThan(4.5);
    expect(contrast(colours.link, colours.surface)).toBeGreaterThan(4.5);
  },
);
