import { accountPageName, wordsOfEspace } from '../../../lib/espace-words.fr.ts';
import type { LegalText, Section } from '../legal-text.ts';
import { confidentialiteByEspace as byEspace } from './by-espace.fr.ts';
import { conservation } from './conservation.fr.ts';

export const confidentialite: LegalText = (espace) => [
  ...pourquoi(espace),
  ...conservation(espace),
  ...cookies(espace),
  ...droits(espace),
];

const pourquoi: LegalText = ({ id, organisation }): readonly Section[] => [
  {
    id: 'en-bref',
    titre: 'En bref',
    blocs: [
      {
        liste: [
          'Vos données servent à vous identifier, à protéger votre compte et à vous rendre les services de cet espace. À rien d’autre.',
          'Elles ne sont ni vendues, ni utilisées pour de la publicité, ni confiées à un outil de mesure d’audience.',
          'Les seuls cookies déposés sont nécessaires à la connexion.',
          byEspace[id].patients,
        ],
      },
    ],
  },
  {
    id: 'responsable',
    titre: 'Qui est responsable',
    blocs: [
      `L’organisation «\u00a0${organisation.nom}\u00a0» décide de l’usage de ces données. Elle a désigné un délégué à la protection des données, que vous joignez à l’adresse ci-dessous en indiquant «\u00a0Données personnelles\u00a0» dans l’objet.`,
      { lien: { texte: organisation.contact.email, vers: `mailto:${organisation.contact.email}` } },
    ],
  },
  {
    id: 'donnees',
    titre: 'Quelles données, pour quoi faire',
    blocs: [
      {
        tableau: {
          titre: 'Données utilisées, leur origine et leur usage',
          entetes: ['Données', 'D’où elles viennent', 'À quoi elles servent'],
          lignes: [
            ...byEspace[id].donnees,
            ['E-mail du compte', 'Vous', 'Vous connecter\u00a0; vous prévenir de ce qui s’y passe'],
            [
              'Mot de passe',
              'Vous',
              'Vous connecter. Seule une empreinte est conservée\u00a0: personne ne peut le lire',
            ],
            [
              'Connexions et événements\u00a0: date, appareil en clair («\u00a0Firefox sur Windows\u00a0»), nature de l’acte',
              'L’usage de l’espace',
              'Vous les montrer, repérer un accès anormal, prouver ce qui s’est passé',
            ],
            [
              'Adresse réseau de votre appareil',
              'Votre connexion à internet',
              'Limiter les tentatives répétées. Elle n’est pas conservée avec votre compte',
            ],
            [
              'Messages envoyés\u00a0: nature, destinataire masqué, état de remise',
              'L’usage de l’espace',
              'S’assurer qu’ils vous parviennent',
            ],
          ],
        },
      },
      byEspace[id].necessaire,
    ],
  },
  {
    id: 'base-legale',
    titre: 'Sur quelle base légale',
    blocs: [
      byEspace[id].baseLegale,
      'Aucune décision n’est prise à votre sujet de façon entièrement automatique, hors blocage temporaire d’une connexion.',
    ],
  },
  {
    id: 'destinataires',
    titre: 'Qui y a accès',
    blocs: [
      {
        liste: [
          'Vous.',
          `Les agents habilités ${wordsOfEspace(id).deNous}, selon leur rôle\u00a0: ${organisation.interlocuteur} et l’assistance. Ils ne voient jamais vos mots de passe ni vos codes.`,
          `Les prestataires qui hébergent l’espace et acheminent ${byEspace[id].envois}, pour cette seule tâche et sous contrat.`,
        ],
      },
      'Les données restent dans l’Union européenne. Elles ne sont transmises à d’autres que si la loi l’exige.',
    ],
  },
];

const cookies: LegalText = ({ id, policies }): readonly Section[] => [
  {
    id: 'cookies',
    titre: 'Cookies et stockage sur votre appareil',
    blocs: [
      'Cet espace n’utilise que des cookies strictement nécessaires. La loi n’impose pas de vous demander votre accord pour ceux-là\u00a0: c’est pourquoi aucun bandeau ne vous est présenté.',
      {
        tableau: {
          titre: 'Ce qui est enregistré sur votre appareil',
          entetes: ['Quoi', 'À quoi cela sert', 'Durée'],
          lignes: [
            [
              `Cookie «\u00a0eps-${id}\u00a0»`,
              'Vous reconnaître d’une page à l’autre une fois connecté, ou retrouver votre étape pendant une démarche',
              `Jusqu’à la fermeture du navigateur\u00a0; sans effet après ${policies.session.absoluteMinutes / 60}\u00a0heures`,
            ],
            ...(byEspace[id].cookies ?? []),
            [
              'Cookie «\u00a0eps-navigateur\u00a0»',
              'Distinguer votre navigateur de ceux d’inconnus, pour qu’ils ne puissent pas bloquer votre accès. Il contient un nombre au hasard',
              '12\u00a0mois',
            ],
            [
              'Cookie «\u00a0eps-theme\u00a0», si vous choisissez un affichage clair ou sombre',
              'Retrouver votre choix à la visite suivante',
              '12\u00a0mois',
            ],
            [
              'Stockage «\u00a0eps-derniere-fois\u00a0»',
              'Vous proposer d’abord l’espace ouvert la dernière fois. Rien sur votre personne, et vous pouvez le refuser sur la page d’accueil',
              'Jusqu’à ce que vous l’effaciez',
            ],
          ],
        },
      },
    ],
  },
];

const droits: LegalText = ({ id, organisation }): readonly Section[] => [
  {
    id: 'vos-droits',
    titre: 'Vos droits',
    blocs: [
      'Vous pouvez demander à consulter vos données, à les faire corriger, à en limiter l’usage, vous y opposer pour une raison qui vous est propre, et demander leur effacement quand la loi n’impose pas de les garder. Vous pouvez laisser des consignes pour l’après-décès.',
      `Une partie est directement à votre portée\u00a0: «\u00a0${accountPageName(id)}\u00a0» montre vos sessions et vos derniers événements, et permet de les exporter.`,
      `Pour le reste, écrivez au délégué à la protection des données (${organisation.contact.email}). Vous recevez une réponse dans le mois. Pour une inexactitude de votre dossier, contactez ${organisation.interlocuteur}.`,
      'Si la réponse ne vous convient pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (CNIL).',
      {
        lien: { texte: 'Adresser une plainte à la CNIL', vers: 'https://www.cnil.fr/fr/plaintes' },
      },
    ],
  },
  {
    id: 'securite',
    titre: 'Comment elles sont protégées',
    blocs: [
      {
        liste: [
          'Les échanges sont chiffrés. Le contenu des messages l’est aussi dans la base de données, et leurs secrets sont effacés une fois envoyés.',
          'Les mots de passe, les codes et les liens ne sont conservés que sous forme d’empreintes.',
          'Chaque acte sensible est inscrit dans un journal où rien ne peut être modifié sans que cela se voie.',
          'Tout changement d’adresse ou de mot de passe est signalé à l’adresse précédente.',
        ],
      },
      'Si une violation de données vous exposait à un risque élevé, vous en seriez averti sans délai, avec ce qu’il convient de faire.',
    ],
  },
];
