import { afterEach, describe, expect, it } from 'vitest';
import { applyTheme, getTheme, setTheme } from './theme.ts';

const shown = (): string | undefined => document.documentElement.dataset['theme'];

describe('the theme', () => {
  afterEach(() => setTheme('system'));

  it('follows the system until chosen', () => {
    expect(getTheme()).toBe('system');
    applyTheme();
    expect(shown()).toBeUndefined();
  });

  it('is kept and applied once chosen', () => {
    setTheme('dark');
    expect(getTheme()).toBe('dark');
    expect(shown()).toBe('dark');
    setTheme('system');
    expect(getTheme()).toBe('system');
    expect(shown()).toBeUndefined();
  });
});
