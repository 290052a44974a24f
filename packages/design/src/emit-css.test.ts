import { describe, expect, it } from 'vitest';
import { emitCss } from './emit-css.ts';
import { ESPACE_IDENTITIES, PALETTES } from './palettes.ts';

describe('emitCss', () => {
  const css = emitCss();

  it('declares every colour of every identity, by day, by night and by choice', () => {
    for (const identity of ESPACE_IDENTITIES) {
      for (const [name, [light, dark]] of Object.entries(PALETTES[identity])) {
        expect(css).toContain(`--${name}: ${light};`);
        expect(css.split(`--${name}: ${dark};`).length).toBeGreaterThan(2);
      }
    }
  });

  it('follows the system unless the person chose', () => {
    expect(css).toContain('@media screen and (prefers-color-scheme: dark)');
    expect(css).toContain(":root:not([data-theme='light'])[data-espace='ordre'],");
    expect(css).toContain(":root[data-theme='dark'] [data-espace='ordre'] {");
  });

  it('falls back to the front page only where no identity is chosen', () => {
    const roots = css.match(/^:root(?= \{|,)/gm);
    expect(roots).toHaveLength(1);
    expect(css).toContain(":root:not([data-espace]),\n[data-espace='portail'] {");
  });

  it('loads the serif for one identity only', () => {
    expect(css.split('Newsreader').length).toBe(2);
  });

  it('writes well-formed rules', () => {
    expect(css.split('{').length).toBe(css.split('}').length);
    expect(css).not.toContain('undefined');
    expect(css).not.toContain('NaN');
  });
});
