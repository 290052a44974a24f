import { expect, test } from 'vitest';
import { telephoneText, telephoneUrl } from './telephone.fr.ts';

test.each([
  ['+33199002003', '01\u00a099\u00a000\u00a020\u00a003'],
  ['+262262001122', '02\u00a062\u00a000\u00a011\u00a022'],
  ['01 99 00 20 03', '01 99 00 20 03'],
  ['3646', '3646'],
  ['+41446681800', '+41446681800'],
])('%s is shown as %s', (telephone, text) => {
  expect(telephoneText(telephone)).toBe(text);
});

test('is dialled without spaces', () => {
  expect(telephoneUrl('01 99\u00a000 20 03')).toBe('tel:0199002003');
  expect(telephoneUrl('+33199002003')).toBe('tel:+33199002003');
});
