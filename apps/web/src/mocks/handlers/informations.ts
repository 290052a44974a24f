import { allowStaffCards, getInformations, reportError } from '@eps/contracts';
import { mock, MockRefusal } from '../mock-route.ts';
import { placesOf } from '../places-assurance-maladie.ts';
import { closeSessions, demandSession, nomComplet, recordEvenement } from '../store/comptes.ts';
import { demandRecentProof } from '../store/seconds-facteurs.ts';
import { isStructure } from '../store/structures.ts';

const done = { fait: true } as const;

export const informationsMocks = [
  mock(getInformations, ({ store, params: { espace } }) => {
    const { compte, personne } = demandSession(store, espace);
    return {
      nomComplet: nomComplet(personne),
      profession: personne.specialites.length > 0 ? 'Médecin' : null,
      specialites: [...personne.specialites],
      lieux: placesOf(personne),
      cartesDuPersonnel: isStructure(personne) ? compte.cartesDuPersonnel === true : null,
    };
  }),
  mock(reportError, ({ store, params: { espace }, body: { lieuId } }) => {
    const { compte, personne } = demandSession(store, espace);
    const lieux = placesOf(personne);
    const known = lieuId === null ? lieux.length === 0 : lieux.some(({ id }) => id === lieuId);
    if (!known) throw new MockRefusal('introuvable');
    recordEvenement(store, compte.id, 'erreur-signalee');
    return done;
  }),
  mock(allowStaffCards, ({ store, params: { espace }, body: { autorisees } }) => {
    const { session, compte, personne } = demandSession(store, espace);
    demandRecentProof(store, session);
    if (!isStructure(personne)) throw new MockRefusal('introuvable');
    compte.cartesDuPersonnel = autorisees;
    if (!autorisees)
      closeSessions(
        store,
        ({ compteId, preuve, id }) =>
          compteId === compte.id && preuve === 'cpe' && id !== session.id,
      );
    const type = autorisees ? 'cartes-personnel-autorisees' : 'cartes-personnel-refusees';
    recordEvenement(store, compte.id, type);
    return done;
  }),
];
