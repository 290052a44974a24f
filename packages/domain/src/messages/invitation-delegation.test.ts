import { getEspace } from '@eps/espaces';
import { expect, it } from 'vitest';
import { invitationDelegation } from './invitation-delegation.ts';

const data = {
  titulaire: 'Dr Claire Aubertin',
  delegue: 'Chloé N’Guyen',
  services: ['paiements'],
  finLe: '2027-05-20',
  url: 'https://portail.example/assurance-maladie/delegue/invitation?jeton=SECRET-TOKEN',
  lifetimeHours: 168,
};

it('greets the person who is invited, in text and in HTML', () => {
  const { text, html } = invitationDelegation.write(data, getEspace('assurance-maladie'));
  expect(text).toContain('\n\nBonjour Chloé N’Guyen,\n\n');
  expect(html).toContain('<p>Bonjour Chloé N’Guyen,</p>');
});
