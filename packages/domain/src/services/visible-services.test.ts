import { getEspace, type ActiviteGenre } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../testing/index.ts';
import { visibleServices } from './visible-services.ts';

const ctx = { clock: createTestClock() };
const preuves = [{ preuve: 'mot-de-passe', le: ctx.clock.now() }] as const;

function seen(genre: ActiviteGenre | null, profession: string, espace = 'assurance-maladie') {
  const activite = genre && { id: genre, genre, libelle: '' };
  const id = espace === 'ordre' ? 'ordre' : 'assurance-maladie';
  const visitor = { espace: id, activite, preuves, boiteSeuleDepuis: null } as const;
  return visibleServices(ctx, visitor, profession).map((service) => service.id);
}

describe('visibleServices', () => {
  it('shows a salaried nurse neither the centre’s payments nor its orders', () => {
    const services = seen('salariee', '60');
    expect(services).not.toContain('paiements');
    expect(services).not.toContain('imprimes');
    expect(services).toContain('bsi');
    expect(services).not.toContain('contact-covid');
  });

  it('shows the same nurse, as a liberal, their payments', () => {
    expect(seen('liberale', '60')).toContain('paiements');
  });

  it('shows Contact COVID to physicians, pharmacies and directors of centres', () => {
    expect(seen('liberale', '10')).toContain('contact-covid');
    expect(seen('salariee', '10')).toContain('contact-covid');
    expect(seen('structure', '21')).toContain('contact-covid');
    expect(seen('direction', '')).toContain('contact-covid');
    expect(seen('structure', '')).not.toContain('contact-covid');
  });

  it('keeps what is for somebody from who has not chosen an activity yet', () => {
    expect(seen(null, '10').toSorted()).toEqual(['contacts', 'gestion-de-compte', 'liens-utiles']);
  });

  it('shows everybody everything where nothing is declared, in the order declared', () => {
    expect(seen(null, '', 'ordre')).toEqual(getEspace('ordre').services.map(({ id }) => id));
  });

  it('asks who only read the mailbox for one more proof', () => {
    const services = visibleServices(
      ctx,
      {
        espace: 'assurance-maladie',
        activite: { id: 'a', genre: 'liberale', libelle: '' },
        preuves,
        boiteSeuleDepuis: ctx.clock.now(),
      },
      '10',
    );
    const asked = services.filter(({ acces }) => acces === 'preuve-a-donner').map(({ id }) => id);
    expect(asked.toSorted()).toEqual(['aat', 'contact-covid', 'dmt', 'pse']);
  });
});
