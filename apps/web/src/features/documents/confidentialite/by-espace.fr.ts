import type { EspaceId } from '@eps/espaces';
import { confidentialiteAssuranceMaladie } from './assurance-maladie.fr.ts';
import type { DonneesOfEspace } from './donnees-of-espace.ts';

const securite =
  'L’obligation de sécurité, pour le journal des événements et la limitation des tentatives (articles 6, 1, c et 32 du RGPD).';

const AUCUN_PATIENT = 'Cet espace ne contient aucune donnée de patient.';

export const confidentialiteByEspace: Readonly<Record<EspaceId, DonneesOfEspace>> = {
  'assurance-maladie': confidentialiteAssuranceMaladie(securite),
  ordre: {
    donnees: [
      [
        'Nom, prénom, date de naissance, numéro RPPS, spécialités, lieux d’exercice',
        'Le tableau de l’Ordre',
        'Vérifier que le compte est bien créé par vous\u00a0; vous afficher vos services',
      ],
      [
        'Téléphone mobile et e-mail de correspondance',
        'Ce que vous avez fourni à l’Ordre',
        'Vous envoyer un code. Ils sont masqués à l’écran',
      ],
    ],
    patients: AUCUN_PATIENT,
    necessaire:
      'La date de naissance et le numéro RPPS sont nécessaires pour créer un compte\u00a0: sans eux, il ne peut pas être rattaché à la bonne personne.',
    baseLegale: `La mission de service public confiée à l’Ordre par le code de la santé publique, pour la tenue de votre compte et les services (article 6, 1, e du RGPD). ${securite}`,
    envois: 'les e-mails et les SMS',
    conservation: [
      [
        'Données du tableau',
        'Tant que l’Ordre vous y inscrit\u00a0; elles ne dépendent pas du compte',
      ],
    ],
  },
  tiers: {
    donnees: [
      [
        'Nom ou raison sociale, N° tiers (FINESS ou numéro de professionnel), profession, convention',
        'Votre convention avec la mutuelle',
        'Rattacher le compte au bon professionnel\u00a0; vous afficher vos services',
      ],
      [
        'Adresse postale et adresse de courriel de correspondance',
        'Ce que vous avez fourni à la mutuelle',
        'Vous envoyer un code confidentiel. Elles ne sont pas montrées à qui connaît votre numéro',
      ],
      [
        'Courriers\u00a0: demandé, imprimé, posté, revenu ou annulé',
        'L’usage de l’espace',
        'Savoir si votre code vous parvient. Le code lui-même n’est gardé qu’en empreinte',
      ],
    ],
    patients: AUCUN_PATIENT,
    necessaire:
      'Le N° tiers et le code confidentiel sont nécessaires pour créer un compte\u00a0: sans eux, il ne peut pas être rattaché au bon professionnel.',
    baseLegale: `L’exécution de la convention qui vous lie à la mutuelle, pour la tenue de votre compte et les services (article 6, 1, b du RGPD). ${securite}`,
    envois: 'les courriels et les courriers',
    conservation: [
      [
        'Données de votre convention',
        'Tant qu’elle dure, puis le temps des recours\u00a0; elles ne dépendent pas du compte',
      ],
      [
        'Code confidentiel (empreinte) et courrier, sans son texte',
        'Valables 30\u00a0jours\u00a0; effacés 12\u00a0mois plus tard',
      ],
      ['Courrier mis en page (chiffré)', 'Détruit dès qu’il est imprimé, annulé ou expiré'],
      ['Inscription non activée', '7\u00a0jours, puis effacée dans les 30\u00a0jours'],
      ['Image à recopier (empreinte de la réponse)', '10\u00a0minutes'],
      [
        'Demande de convention et ses pièces jointes (chiffrée, hormis les fichiers)',
        'Non déposée\u00a0: 60\u00a0minutes, 30\u00a0jours une fois le document établi. Décidée\u00a0: 12\u00a0mois',
      ],
    ],
  },
};
