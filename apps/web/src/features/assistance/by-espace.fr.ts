import type { EspaceId } from '@eps/espaces';

interface Advice {
  readonly titre: string;
  readonly liste: readonly string[];
  readonly ensuite: string;
}

/** What the organisation's own people can repair, and whether they are found by département. */
export const assistanceByEspace: Readonly<
  Record<EspaceId, { readonly conseils: boolean; readonly repare: Advice }>
> = {
  ordre: {
    conseils: true,
    repare: {
      titre: 'Ce que votre conseil peut corriger',
      liste: [
        'Le téléphone mobile connu de l’Ordre, où les codes vous sont envoyés.',
        'L’adresse e-mail de correspondance connue de l’Ordre.',
        'Votre date de naissance, votre nom ou votre numéro RPPS s’ils sont inexacts.',
        'Vos lieux d’exercice et votre situation au tableau.',
      ],
      ensuite:
        'Une fois la correction enregistrée, reprenez votre démarche ici\u00a0: la création ou la récupération de votre espace.',
    },
  },
  tiers: {
    conseils: false,
    repare: {
      titre: 'Ce que nous pouvons corriger',
      liste: [
        'L’adresse postale où partent les codes confidentiels.',
        'L’adresse de courriel connue de la mutuelle.',
        'Votre nom, votre raison sociale ou votre N° tiers s’ils sont inexacts.',
        'Un courrier qui n’arrive pas, ou qui nous revient.',
      ],
      ensuite:
        'Écrivez-nous avec votre N° tiers. Une fois la correction enregistrée, reprenez votre démarche ici.',
    },
  },
};
