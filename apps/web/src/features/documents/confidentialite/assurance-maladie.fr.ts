import type { DonneesOfEspace } from './donnees-of-espace.ts';

/** What the statutory health insurance holds, why it may, and for how long. */
export function confidentialiteAssuranceMaladie(securite: string): DonneesOfEspace {
  return {
    donnees: [
      [
        'Nom ou raison sociale, numéro d’Assurance Maladie ou FINESS, numéro RPPS, profession, spécialités, situation conventionnelle, lieux d’exercice, caisse',
        'Les référentiels de l’Assurance Maladie',
        'Vérifier que le compte est bien créé par vous\u00a0; vous afficher vos informations et vos services',
      ],
      [
        'Numéro de Sécurité sociale (NIR) et IBAN professionnel',
        'Ce que vous avez fourni à votre caisse à votre installation',
        'Servir de clé de sécurité à la création du compte, et à rien d’autre ici. Ils sont chiffrés, comparés par une empreinte, et ne sont jamais affichés',
      ],
      [
        'Adresse postale du lieu d’exercice',
        'Les référentiels de l’Assurance Maladie',
        'Vous envoyer un mot de passe provisoire. Elle n’est montrée qu’à la fin d’une demande',
      ],
      [
        'Identifiant de votre carte CPS, CPE ou e-CPS, et dates de son emploi',
        'Pro Santé Connect, lorsque vous présentez votre carte',
        'Vous reconnaître à la connexion suivante. Ni le code de la carte ni ses clés ne nous parviennent',
      ],
      [
        'Courriers\u00a0: demandé, imprimé, posté, revenu ou annulé',
        'L’usage de l’espace',
        'Savoir si votre mot de passe provisoire vous parvient. Il n’est lui-même gardé qu’en empreinte',
      ],
      [
        'Délégations\u00a0: nom et e-mail de qui agit pour vous, services, dates',
        'Vous, lorsque vous donnez une délégation',
        'Inviter cette personne, la laisser agir dans ce que vous lui confiez, et la nommer dans vos événements. Son mot de passe n’est gardé qu’en empreinte',
      ],
      [
        'Votre accord pour être contacté par e-mail',
        'Vous, si vous le donnez',
        'Vous écrire au sujet de votre activité. Vous pouvez le retirer à tout moment',
      ],
    ],
    patients:
      'Les services ouverts aujourd’hui ne contiennent aucune donnée de patient. Ceux qui en contiendront demanderont une preuve plus forte que le mot de passe.',
    necessaire:
      'Un numéro d’Assurance Maladie ou FINESS, et de quoi prouver qu’il est le vôtre (carte, clé de sécurité ou courrier), sont nécessaires pour créer un compte\u00a0: sans eux, il ne peut pas être rattaché à la bonne personne.',
    baseLegale: `La mission de service public confiée à l’Assurance Maladie par le code de la sécurité sociale, pour la tenue de votre compte et les services (article 6, 1, e du RGPD)\u00a0; votre consentement, pour les messages que vous avez acceptés (article 6, 1, a). L’usage du numéro de Sécurité sociale est autorisé aux organismes d’assurance maladie par le décret n°\u00a02019-341 du 19\u00a0avril 2019. ${securite}`,
    envois: 'les e-mails et les courriers, et Pro Santé Connect pour la connexion par carte',
    conservation: [
      [
        'Données des référentiels',
        'Tant que l’Assurance Maladie vous y inscrit\u00a0; elles ne dépendent pas du compte',
      ],
      [
        'Identifiant de la carte associée au compte',
        'Tant que le compte est ouvert, puis 12\u00a0mois',
      ],
      [
        'Mot de passe provisoire (empreinte) et courrier, sans son texte',
        'Valables 30\u00a0jours\u00a0; effacés 12\u00a0mois plus tard',
      ],
      ['Courrier mis en page (chiffré)', 'Détruit dès qu’il est imprimé, annulé ou expiré'],
      [
        'Adresse e-mail indiquée en demandant un courrier',
        'Jusqu’à la première connexion, ou 30\u00a0jours',
      ],
      [
        'Délégation, et adresse de qui agit pour vous',
        'Jusqu’au dernier jour choisi, ou jusqu’à sa fin si elle cesse avant, puis 12\u00a0mois\u00a0; jamais acceptée\u00a0: 30\u00a0jours après la fin du lien',
      ],
      ['Création de compte non validée', '72\u00a0heures, puis effacée dans les 30\u00a0jours'],
    ],
    cookies: [
      [
        'Cookie «\u00a0eps-psc-assurance-maladie\u00a0»',
        'Rattacher à ce navigateur la réponse de Pro Santé Connect quand vous présentez votre carte',
        '10\u00a0minutes',
      ],
      [
        'Stockages «\u00a0eps-retour-carte-assurance-maladie\u00a0», «\u00a0eps-adresse-saisie-assurance-maladie\u00a0» et «\u00a0eps-delegation-saisie-assurance-maladie\u00a0», si vous présentez votre carte en cours de saisie',
        'Vous ramener où vous étiez, avec ce que vous aviez saisi, jamais vos mots de passe',
        'Jusqu’à votre retour, ou jusqu’à la fermeture de l’onglet\u00a0; 10\u00a0minutes au plus pour ce que vous aviez saisi',
      ],
      [
        'Stockage «\u00a0eps-porte-assurance-maladie\u00a0», si vous agissez par délégation',
        'Vous ramener à votre page de connexion quand votre session se ferme. Rien sur votre personne',
        'Jusqu’à la fermeture de l’onglet',
      ],
    ],
  };
}
