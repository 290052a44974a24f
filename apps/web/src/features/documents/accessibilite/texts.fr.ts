import type { LegalText, Section } from '../legal-text.ts';

export const accessibilite: LegalText = (espace) => [...etat(espace), ...recours(espace)];

const etat: LegalText = ({ organisation }): readonly Section[] => [
  {
    id: 'engagement',
    titre: 'Engagement',
    blocs: [
      `L’organisation «\u00a0${organisation.nom}\u00a0» veut que cet espace soit utilisable par toutes et tous, conformément à l’article 47 de la loi n°\u00a02005-102 du 11\u00a0février 2005. Cette déclaration s’applique à l’espace «\u00a0${organisation.sousTitre}\u00a0» et à ses messages.`,
    ],
  },
  {
    id: 'etat-de-conformite',
    titre: 'État de conformité',
    blocs: [
      'Cet espace est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.',
      'Il n’a pas encore été évalué par un audit externe. Cet état repose sur les vérifications décrites ci-dessous, menées par l’équipe qui le construit\u00a0: aucun taux de conformité n’est donc annoncé.',
    ],
  },
  {
    id: 'verifications',
    titre: 'Ce qui a été vérifié',
    blocs: [
      {
        liste: [
          'Contrôles automatiques (axe) sur les écrans, en clair et en sombre.',
          'Contrastes calculés à partir des couleurs elles-mêmes\u00a0: 4,5 pour les textes, 3 pour les champs et l’indicateur de focus.',
          'Parcours au clavier seul\u00a0: connexion, création du compte, récupération, paramètres.',
          'Affichage à 320\u00a0pixels de large, sans défilement horizontal.',
          'Intitulés, erreurs et messages d’état présents dans l’arbre d’accessibilité du navigateur Chromium.',
          'Respect des préférences du système\u00a0: mouvements réduits, thème sombre.',
        ],
      },
    ],
  },
  {
    id: 'non-conformites',
    titre: 'Ce qui reste à vérifier ou à corriger',
    blocs: [
      {
        liste: [
          'Les essais avec des lecteurs d’écran (NVDA, JAWS, VoiceOver, TalkBack) et par des personnes en situation de handicap n’ont pas été menés.',
          'Le mode à contraste élevé de Windows n’a pas été essayé sur un vrai poste.',
          'Seul le navigateur Chromium a été utilisé pour les essais.',
          'La mise en page des e-mails n’a pas été évaluée.',
          'Les critères du RGAA qui demandent un jugement humain n’ont pas tous été examinés.',
        ],
      },
      'Aucune dérogation pour charge disproportionnée n’est invoquée.',
    ],
  },
  {
    id: 'technologies',
    titre: 'Technologies et établissement',
    blocs: [
      'L’espace utilise HTML, CSS, SVG, WAI-ARIA et JavaScript, sans lequel il ne fonctionne pas. Cette déclaration sera revue après l’audit, et à chaque changement important.',
    ],
  },
];

const recours: LegalText = ({ organisation }): readonly Section[] => [
  {
    id: 'contact',
    titre: 'Une difficulté\u00a0? Écrivez-nous',
    blocs: [
      'Si vous ne parvenez pas à utiliser une page, dites-nous laquelle et ce que vous cherchiez à faire. Une autre façon d’accomplir la démarche vous sera proposée, et le défaut sera corrigé.',
      { lien: { texte: organisation.contact.email, vers: `mailto:${organisation.contact.email}` } },
    ],
  },
  {
    id: 'recours',
    titre: 'Voies de recours',
    blocs: [
      'Si vous avez signalé un défaut qui vous empêche d’utiliser l’espace et que la réponse ne vous satisfait pas, vous pouvez saisir le Défenseur des droits, en ligne ou auprès de l’un de ses délégués près de chez vous.',
      {
        lien: {
          texte: 'Écrire au Défenseur des droits',
          vers: 'https://formulaire.defenseurdesdroits.fr/',
        },
      },
    ],
  },
];
