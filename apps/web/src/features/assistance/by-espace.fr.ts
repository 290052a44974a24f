import type { EspaceId } from '@eps/espaces';

interface Advice {
  readonly titre: string;
  readonly liste: readonly string[];
  readonly ensuite: string;
}

/** How the local offices of an organisation are looked for and named. */
export interface OrganismeTexts {
  readonly titre: string;
  readonly champ: string;
  readonly aide: string;
  readonly chargement: string;
  readonly trouves: (nombre: number) => string;
  readonly tousAffiches: (montres: number, total: number) => string;
  readonly voirTous: (total: number) => string;
  readonly aucun: (cherche: string) => string;
  readonly aucunPourquoi: string;
  readonly vide: string;
}

interface AssistanceOfEspace {
  /** Words of the search of local offices, null where the organisation has none. */
  readonly organismes: OrganismeTexts | null;
  /** What the organisation's own people can repair. */
  readonly repare: Advice;
}

export const assistanceByEspace: Readonly<Record<EspaceId, AssistanceOfEspace>> = {
  'assurance-maladie': {
    organismes: {
      titre: 'Votre caisse',
      champ: 'Chercher une caisse',
      aide: 'Numéro ou nom du département, ville ou code de la caisse. Exemple\u00a0: 931 ou Bobigny.',
      chargement: 'Chargement des caisses…',
      trouves: (nombre) =>
        nombre === 1 ? '1\u00a0caisse trouvée' : `${nombre}\u00a0caisses trouvées`,
      tousAffiches: (montres, total) => `${montres}\u00a0caisses affichées sur ${total}`,
      voirTous: (total) => `Voir les ${total}\u00a0caisses`,
      aucun: (cherche) => `Aucune caisse pour «\u00a0${cherche}\u00a0»`,
      aucunPourquoi: 'Essayez le numéro du département seul, ou les premières lettres de la ville.',
      vide: 'Aucune caisse n’est encore répertoriée',
    },
    repare: {
      titre: 'Ce que votre caisse peut corriger',
      liste: [
        'L’adresse postale de votre lieu d’exercice, où part le mot de passe provisoire.',
        'L’IBAN professionnel et le numéro de Sécurité sociale qui forment votre clé de sécurité.',
        'Votre nom, votre spécialité, votre situation conventionnelle ou un lieu d’exercice inexact.',
        'L’inscription d’un médecin ou d’un infirmier salarié de votre centre de santé.',
      ],
      ensuite:
        'Une fois la correction enregistrée, reprenez votre démarche ici. Pour un lecteur, une carte ou une connexion qui résiste, appelez plutôt l’assistance technique.',
    },
  },
  ordre: {
    organismes: {
      titre: 'Votre conseil départemental',
      champ: 'Chercher un conseil départemental',
      aide: 'Numéro ou nom du département, ville ou code postal. Exemple\u00a0: 93 ou Seine-Saint-Denis.',
      chargement: 'Chargement des conseils départementaux…',
      trouves: (nombre) =>
        nombre === 1 ? '1\u00a0conseil trouvé' : `${nombre}\u00a0conseils trouvés`,
      tousAffiches: (montres, total) => `${montres}\u00a0conseils affichés sur ${total}`,
      voirTous: (total) => `Voir les ${total}\u00a0conseils`,
      aucun: (cherche) => `Aucun conseil pour «\u00a0${cherche}\u00a0»`,
      aucunPourquoi: 'Essayez le numéro du département seul, ou les premières lettres de son nom.',
      vide: 'Aucun conseil n’est encore répertorié',
    },
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
    organismes: null,
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
