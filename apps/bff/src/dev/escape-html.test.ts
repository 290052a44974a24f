import { expect, it } from 'vitest';
import { linkify } from './escape-html.ts';

it('escapes everything and links addresses only', () => {
  expect(linkify('<img onerror=x> "a" https://x.example/?a=1&b=2')).toBe(
    '&lt;img onerror=x&gt; &quot;a&quot; <a href="https://x.example/?a=1&amp;b=2">https://x.example/?a=1&amp;b=2</a>',
  );
  expect(linkify('javascript:alert(1)')).toBe('javascript:alert(1)');
});
