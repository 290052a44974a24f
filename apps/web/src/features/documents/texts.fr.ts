/** Words of the legal pages and of the acceptance of the terms. */
export const documentTexts = {
  version: (date: string): string => `Version du ${date}`,
  sommaire: 'Sommaire',
  autres: 'Autres documents',
  imprimer: 'Imprimer',
  acceptation: {
    titre: 'Les conditions générales d’utilisation ont changé',
    phrase: (date: string): string =>
      `Une nouvelle version, datée du ${date}, s’applique. Lisez-la, puis donnez votre accord pour continuer.`,
    conserve:
      'Votre accord est conservé avec la version du texte et la date. Il figure dans vos derniers événements.',
    caseDebut: 'J’ai lu et j’accepte les ',
    caseMilieu: ' et la ',
    caseFin: '.',
    continuer: 'Continuer',
    envoi: 'Envoi…',
    refusTitre: 'Vous n’êtes pas d’accord\u00a0?',
    refus:
      'Votre compte reste fermé à l’usage, sans être supprimé. L’assistance peut vous répondre, et vos démarches restent possibles par courrier.',
    assistance: 'Écrire à l’assistance',
  },
} as const;

const JOUR = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** « 1er novembre 2026 », from the version of a document (`AAAA-MM-JJ`). */
export function versionDay(version: string): string {
  return JOUR.format(new Date(`${version}T00:00:00Z`)).replace(/^1 /, '1er\u00a0');
}
