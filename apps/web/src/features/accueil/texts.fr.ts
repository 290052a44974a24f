import { dayOf, recently, timeOfDay } from '../../lib/times.fr.ts';

/** Words of the home page of an espace, once signed in. Instants are shown in Europe/Paris. */
export const accueilTexts = {
  titre: 'Accueil',
  bonjour: (appel: string): string => `Bonjour ${appel}`,
  chargement: 'Chargement de votre accueil…',
  derniereVisite: 'Votre dernière visite date ',
  rienDeNouveau: '. Vos services s’ouvriront ici au fur et à mesure.',
  premiereVisite:
    'C’est votre première visite. Vos services s’ouvriront ici au fur et à mesure\u00a0; vos paramètres sont déjà à votre main.',
  delegue: {
    phrase: (titulaire: string): string =>
      `Voici les services que ${titulaire} vous confie. Ce que vous y faites est inscrit à votre nom dans ses événements.`,
    services: 'SERVICES CONFIÉS',
    change: (titulaire: string): string => `Vous agissez maintenant pour\u00a0: ${titulaire}.`,
    aucun: 'Aucun service ne vous est ouvert ici',
    aucunPourquoi: (titulaire: string): string =>
      `Ceux de votre délégation ne font pas partie de l’activité actuelle de ${titulaire}. Prévenez cette personne.`,
  },
  etat: 'État de votre compte',
  compteActif: 'Compte actif',
  adresseVerifiee: 'Adresse vérifiée',
  adresseAVerifier: 'Adresse à vérifier',
  commentVerifier: 'voir comment',
  secondFacteur: 'Pas de second facteur —',
  activer: 'activer',
  bientot: 'bientôt',
  secondFacteurActif: 'Second facteur actif',
  derniereConnexion: (quand: string, appareil: string): string =>
    `Dernière connexion le ${quand}, ${appareil}`,
  activite: 'Activité\u00a0: ',
  changerActivite: 'en changer',
  activiteChoisie: (libelle: string): string =>
    `Vous travaillez maintenant pour\u00a0: ${libelle}.`,
  mesServices: 'MES SERVICES',
  cePrevu: 'Ce qui est prévu',
  /** What each service will show on its tile, by its id. */
  prevu: {
    gardes: ['Vos prochaines gardes', 'Leur export vers votre agenda', 'Les échanges proposés'],
    cotisations: ['Le montant de l’année', 'Son échéance et son état', 'Votre attestation (PDF)'],
    releves: ['Vos derniers virements', 'Le détail de chaque ligne', 'Vos relevés en PDF'],
    demandes: ['Une demande en quelques minutes', 'Vos documents joints', 'Un accusé de réception'],
    suivi: ['L’état de chaque demande', 'Les messages échangés'],
    faq: ['Une recherche par mots'],
    donnees: ['Vos coordonnées connues', 'Une erreur à signaler'],
    abonnements: ['Le bulletin de l’Ordre', 'Les lettres par thème', 'Sur papier ou par e-mail'],
  } as Readonly<Partial<Record<string, readonly string[]>>>,
  pour: (nom: string): string => `pour ${nom}`,
  email: 'E-mail',
  motDePasse: 'Mot de passe',
  sessions: 'Sessions',
  jamaisChange: 'jamais changé',
  change: (quand: string): string => `changé ${quand}`,
  sessionsOuvertes: (nombre: number): string =>
    nombre <= 1 ? '1\u00a0ouverte, celle-ci' : `${nombre}\u00a0ouvertes`,
  ouvrirParametres: 'Ouvrir mes paramètres',
  voirInformations: 'Voir mes informations professionnelles',
  voirConnexion: 'Ouvrir «\u00a0Connexion et sécurité\u00a0»',
  preuve: {
    etat: 'confirmation à donner',
    titre: 'Une confirmation est à donner, une seule fois',
    phrase:
      'Votre dernier mot de passe a été choisi depuis votre messagerie seule. Pour protéger les données de vos patients, ces services attendent une carte, un courrier ou un second facteur déjà actif\u00a0: ',
    parCarte: 'Présenter ma carte CPS',
    versCarte: 'Vers Pro Santé Connect…',
    parCourrier: 'Recevoir un courrier',
    autrement: 'Comment faire\u00a0?',
  },
  ouvrir: 'Ouvrir',
  voirEvenements: 'Voir mes derniers événements',
} as const;

const PARIS = { timeZone: 'Europe/Paris' } as const;
const jour = new Intl.DateTimeFormat('fr-FR', {
  ...PARIS,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const jourDuMois = new Intl.DateTimeFormat('fr-FR', { ...PARIS, day: 'numeric', month: 'long' });
const mois = new Intl.DateTimeFormat('fr-FR', { ...PARIS, month: 'long' });
const annee = new Intl.DateTimeFormat('fr-FR', { ...PARIS, year: 'numeric' });

/** « vendredi 20 novembre 2026 » */
export function longDay(instant: Date): string {
  return jour.format(instant).replace(/ 1 /, ' 1er ');
}

/** « 12 novembre », with the year when it is not that of `now`. */
export function visitDay(instant: Date, now: Date): string {
  const day = jourDuMois.format(instant).replace(/^1 /, '1er ').replace(' ', '\u00a0');
  return annee.format(instant) === annee.format(now) ? day : `${day} ${annee.format(instant)}`;
}

/** « d’ » + « aujourd’hui à 22 h 30 », « d’ » + « hier à 18 h 42 », « du » + « 12 novembre ». */
export function visitWords(
  instant: Date,
  now: Date,
): { readonly de: string; readonly quand: string } {
  const quand = recently(instant.getTime(), now.getTime());
  return quand.startsWith('le ')
    ? { de: 'du ', quand: visitDay(instant, now) }
    : { de: 'd’', quand };
}

/** « 12/11/2026 à 18 h 42 » */
export function dayAndTime(instant: Date): string {
  return `${dayOf(instant.getTime())} à ${timeOfDay(instant.getTime())}`;
}

/** « aujourd’hui », « en juin », « en juin 2025 » */
export function monthOf(instant: Date, now: Date): string {
  if (dayOf(instant.getTime()) === dayOf(now.getTime())) return 'aujourd’hui';
  const month = mois.format(instant);
  return annee.format(instant) === annee.format(now)
    ? `en ${month}`
    : `en ${month} ${annee.format(instant)}`;
}
