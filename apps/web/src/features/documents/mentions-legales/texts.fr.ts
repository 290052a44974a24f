import type { LegalText } from '../legal-text.ts';

export const mentionsLegales: LegalText = ({ organisation }) => [
  {
    id: 'editeur',
    titre: 'Éditeur',
    blocs: [
      `Cet espace est édité par l’organisation «\u00a0${organisation.nom}\u00a0». Son représentant légal en est le directeur de la publication\u00a0; son identité, son adresse et son téléphone figurent sur le site public de l’organisation.`,
      { lien: { texte: 'Site public de l’organisation', vers: organisation.siteUrl } },
    ],
  },
  {
    id: 'contact',
    titre: 'Contact',
    blocs: [
      ...(organisation.contact.horaires === null ? [] : [organisation.contact.horaires]),
      ...(organisation.contact.telephone === null
        ? []
        : [`Téléphone\u00a0: ${organisation.contact.telephone}`]),
      { lien: { texte: organisation.contact.email, vers: `mailto:${organisation.contact.email}` } },
    ],
  },
  {
    id: 'hebergement',
    titre: 'Hébergement',
    blocs: [
      'Les données sont hébergées dans l’Union européenne. Le nom et les coordonnées de l’hébergeur sont communiqués sur simple demande à l’adresse ci-dessus.',
    ],
  },
  {
    id: 'propriete',
    titre: 'Propriété intellectuelle',
    blocs: [
      'Les textes, les dessins et l’emblème de cet espace appartiennent à l’organisation. Vous pouvez les imprimer pour votre usage\u00a0; toute autre reproduction demande son accord.',
      'Les caractères Atkinson Hyperlegible Next et Newsreader sont utilisés sous licence SIL Open Font, les pictogrammes Lucide sous licence ISC.',
    ],
  },
  {
    id: 'liens',
    titre: 'Liens vers d’autres sites',
    blocs: [
      'Les liens vers d’autres sites ne transmettent pas votre adresse de navigation. L’organisation ne répond pas de leur contenu.',
    ],
  },
  {
    id: 'signalement',
    titre: 'Signaler une faille de sécurité',
    blocs: [
      'Écrivez à l’adresse de contact en indiquant «\u00a0Sécurité\u00a0» dans l’objet, sans exploiter ni divulguer la faille. Vous recevez une réponse, et il n’est pas engagé de poursuites contre un signalement de bonne foi.',
    ],
  },
];
