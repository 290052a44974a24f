import { accountPageName } from '../../../lib/espace-words.fr.ts';
import type { LegalText, Section } from '../legal-text.ts';
import { cguByEspace as byEspace } from './by-espace.fr.ts';

export const cgu: LegalText = (espace) => [
  ...acces(espace),
  ...usage(espace),
  {
    id: 'evolution',
    titre: 'Évolution des conditions',
    blocs: [
      'Chaque version de ces conditions porte une date. Quand elles changent, elles vous sont présentées à la connexion suivante et votre accord est demandé de nouveau\u00a0; la version acceptée et la date de votre accord sont conservées avec votre compte.',
      'Si vous ne les acceptez pas, votre compte reste fermé à l’usage, sans être supprimé. Vous pouvez vous adresser à l’assistance.',
    ],
  },
  {
    id: 'droit-applicable',
    titre: 'Droit applicable',
    blocs: [
      'Ces conditions relèvent du droit français. Avant tout recours, écrivez à l’assistance\u00a0: la plupart des difficultés se règlent ainsi.',
    ],
  },
];

const acces: LegalText = ({ id, organisation, policies }): readonly Section[] => [
  {
    id: 'objet',
    titre: 'Objet',
    blocs: [
      `Ces conditions fixent les règles d’usage de l’espace en ligne «\u00a0${organisation.sousTitre}\u00a0» de l’organisation «\u00a0${organisation.nom}\u00a0». Elles s’appliquent à toute personne qui y crée un compte.`,
      'L’usage de cet espace est gratuit et n’est pas obligatoire\u00a0: les mêmes démarches restent possibles par courrier.',
    ],
  },
  {
    id: 'qui-peut-creer-un-compte',
    titre: 'Qui peut créer un compte',
    blocs: byEspace[id].quiPeut,
  },
  {
    id: 'votre-connexion',
    titre: 'Votre connexion',
    blocs: [
      'Vous gardez secrets votre mot de passe et les codes que vous recevez. Personne, pas même l’assistance, ne vous les demandera.',
      {
        liste: [
          `Après ${policies.lockOut.failures}\u00a0mots de passe incorrects, la connexion est bloquée ${policies.lockOut.minutes}\u00a0minutes.`,
          `Une session se ferme après ${duration(policies.session.idleMinutes)} sans activité, et dans tous les cas après ${duration(policies.session.absoluteMinutes)}.`,
          'Tout changement de mot de passe ferme vos autres sessions. Il vous est signalé par message, comme tout changement d’adresse.',
        ],
      },
      `Si une connexion ou un message vous paraît anormal, changez votre mot de passe, fermez les autres sessions depuis «\u00a0${accountPageName(id)}\u00a0» et prévenez l’assistance.`,
    ],
  },
];

const usage: LegalText = ({ id, organisation, services }): readonly Section[] => [
  {
    id: 'services',
    titre: 'Les services',
    blocs: [
      `L’espace réunit les services suivants\u00a0: ${services.map(({ nom }) => nom).join(', ')}. Ceux qui ne sont pas encore ouverts sont signalés par «\u00a0bientôt\u00a0».`,
      byEspace[id].informations,
    ],
  },
  {
    id: 'disponibilite',
    titre: 'Disponibilité',
    blocs: [
      'L’espace est accessible à toute heure, hors interventions techniques. Un service interrompu est annoncé sur la page concernée quand cela est possible.',
      `Une démarche soumise à une date limite reste de votre responsabilité\u00a0: si l’espace est indisponible, contactez ${organisation.interlocuteur} avant cette date.`,
    ],
  },
  {
    id: 'usages-interdits',
    titre: 'Ce qui n’est pas permis',
    blocs: [
      {
        liste: [
          'Se faire passer pour une autre personne, ou tenter d’ouvrir le compte d’autrui.',
          'Interroger l’espace par un programme, ou chercher à en contourner les protections.',
          'Extraire ou diffuser les données d’autres personnes.',
        ],
      },
      'Ces faits peuvent entraîner la fermeture du compte et être portés devant la justice. Si vous découvrez une faille de sécurité, signalez-la à l’assistance sans l’exploiter.',
    ],
  },
  {
    id: 'fin-du-compte',
    titre: 'Fermeture du compte',
    blocs: [
      `Vous pouvez demander la fermeture de votre compte à l’assistance, qui vérifie d’abord votre identité. ${byEspace[id].nonDependant}`,
      `Un compte est également fermé ${byEspace[id].finDeDroit}. Ce que deviennent alors les données est indiqué dans la politique de confidentialité.`,
    ],
  },
  {
    id: 'contact',
    titre: 'Contact',
    blocs: [
      'Pour toute question sur votre compte ou sur ces conditions\u00a0:',
      { lien: { texte: organisation.contact.email, vers: `mailto:${organisation.contact.email}` } },
    ],
  },
];

function duration(minutes: number): string {
  if (minutes % 60 !== 0) return `${minutes}\u00a0minutes`;
  return minutes === 60 ? '1\u00a0heure' : `${minutes / 60}\u00a0heures`;
}
