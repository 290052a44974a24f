import { dayOf } from '../../../lib/times.fr.ts';

/** Words of « Connexion et sécurité » (A12). Those of the guide (amelipro-centres-de-sante-2020) are exact. */
export const protectionTexts = {
  bilan: {
    bon: 'Votre compte est bien protégé',
    mieux: 'Votre compte peut être mieux protégé',
    adresseValidee: 'adresse e-mail validée',
    adresseAValider: 'adresse e-mail à valider',
    motDePasse: (quand: string): string => `mot de passe changé ${quand}`,
    motDePasseJamais: 'mot de passe jamais changé',
    carte: 'carte CPS associée',
    sansCarte: 'aucune carte CPS associée',
    secondFacteur: 'second facteur actif',
    sansSecondFacteur: 'pas de second facteur',
    ajouter: 'Ajouter un second facteur',
  },
  identifiants: {
    titre: 'Mes identifiants',
    numero: 'Numéro d’Assurance Maladie ou FINESS',
    numeroFixe: 'Attribué par votre caisse, non modifiable',
    email: 'E-mail',
    motDePasse: 'Mot de passe',
    points: '••••••••••••',
    pointsLus: 'Masqué',
    change: (jour: string): string => `changé le ${jour}`,
    carte: 'Carte CPS ou e-CPS',
    psc: 'Pro Santé Connect',
    rpps: (numero: string): string => `RPPS ${numero}`,
    carteVue: (quand: string): string => `utilisée ${quand}`,
    associee: 'Associée',
    aucuneCarte: 'Aucune carte associée',
    associer: 'Associer ma carte',
    secondFacteur: 'Second facteur',
    application: 'Application de codes',
    aucunFacteur: 'Aucun',
    facteurNonLu: 'Non lu\u00a0: la réponse n’est pas arrivée',
    gerer: 'Gérer',
    ajouter: 'Ajouter',
    modifier: 'Modifier',
    modifierQuoi: (quoi: string): string => `\u00a0: ${quoi}`,
  },
  email: {
    titre: 'Modifier votre adresse e-mail',
    email: 'Nouvelle adresse e-mail',
    emailConfirmation: 'Confirmer nouvelle adresse e-mail',
    contactAccepte:
      'J’autorise l’Assurance Maladie à utiliser mon adresse e-mail pour communiquer avec moi.',
    contactAide: 'Cette adresse n’est pas utilisée pour l’envoi d’informations générales.',
    suite: (heures: number): string =>
      `Vous recevrez un e-mail pour valider votre nouvelle adresse. Par sécurité, elle prend effet ${heures}\u00a0heures après, et l’ancienne en est avertie.`,
    suiteCarte: 'Présentez d’abord votre carte CPS, et elle prend effet dès sa validation.',
    inchangee: 'C’est déjà l’adresse de votre compte.',
  },
  motDePasse: {
    titre: 'Modifier votre mot de passe',
    motDePasse: 'Nouveau mot de passe',
    motDePasseConfirmation: 'Confirmer nouveau mot de passe',
    suite: 'Vos autres sessions se ferment aussitôt.',
  },
  actuel: 'Mot de passe actuel',
  actuelAide: 'Pour vérifier que c’est bien vous.',
  oublie: 'Vous ne le connaissez plus\u00a0?',
  parCarte: 'Présentez votre carte CPS',
  versCarte: 'Vers Pro Santé Connect…',
  valider: 'Valider',
  envoi: 'Enregistrement…',
  annuler: 'Annuler',
  sessions: 'Mes sessions ouvertes',
  evenements: {
    titre: 'Mes derniers événements',
    tout: 'Tout voir',
    chargement: 'Chargement de vos événements…',
    aucun: 'Aucun événement pour l’instant.',
  },
} as const;

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30.44;

/** « aujourd’hui », « il y a 12 jours », « il y a 4 mois », « il y a 2 ans ». */
export function howLongAgo(instant: string, now: number = Date.now()): string {
  if (dayOf(instant) === dayOf(now)) return 'aujourd’hui';
  const days = Math.max(1, Math.round((now - Date.parse(instant)) / DAY_MS));
  if (days === 1) return 'hier';
  if (days < MONTH_DAYS * 2) return `il y a ${days}\u00a0jours`;
  const months = Math.floor(days / MONTH_DAYS);
  return months < 24 ? `il y a ${months}\u00a0mois` : `il y a ${Math.floor(months / 12)}\u00a0ans`;
}
