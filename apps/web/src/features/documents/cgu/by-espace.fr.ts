import type { EspaceId } from '@eps/espaces';

/** What the terms of each espace say of its own people and files. */
interface CguOfEspace {
  /** Who may open an account. */
  readonly quiPeut: readonly string[];
  readonly informations: string;
  /** What closing an account does not change. */
  readonly nonDependant: string;
  /** « au décès de son titulaire… »: when an account is closed without its owner asking. */
  readonly finDeDroit: string;
}

export const cguByEspace: Readonly<Record<EspaceId, CguOfEspace>> = {
  'assurance-maladie': {
    quiPeut: [
      'Un compte est ouvert aux professionnels de santé libéraux, aux structures (pharmacies, laboratoires, transporteurs, établissements), aux directeurs de centre de santé et aux professionnels salariés connus de l’Assurance Maladie. Leur identité est vérifiée par leur carte CPS, par leur clé de sécurité (numéro de Sécurité sociale et IBAN professionnel), ou par un mot de passe provisoire envoyé à l’adresse postale connue.',
      'Le compte d’une personne lui est personnel et vaut pour l’ensemble de ses cabinets et de ses activités. Il ne se prête pas. Le titulaire du compte d’une structure répond de l’usage qui en est fait par les personnes à qui il le confie.',
      'Une carte de la famille CPS et son code sont strictement personnels. Sa perte ou son vol se déclare à l’organisme qui l’a émise.',
    ],
    informations:
      'Les informations affichées proviennent des référentiels de l’Assurance Maladie. Si l’une d’elles est inexacte, signalez-la depuis «\u00a0Informations professionnelles\u00a0»\u00a0: votre caisse la vérifie, puis la corrige.',
    nonDependant:
      'Votre situation conventionnelle, vos paiements et vos droits à facturer n’en dépendent pas.',
    finDeDroit:
      'au décès de son titulaire, à la cessation de son activité ou à la fermeture de la structure',
  },
  ordre: {
    quiPeut: [
      'Un compte est personnel. Il est ouvert aux médecins, aux internes et aux docteurs juniors connus de l’Ordre, après vérification de leur date de naissance, de leur numéro RPPS et d’un code envoyé à des coordonnées déjà connues.',
      'Une personne n’a qu’un compte. Il ne se cède pas et ne se prête pas, y compris à un secrétariat.',
    ],
    informations:
      'Les informations affichées proviennent des dossiers de l’Ordre. Si l’une d’elles est inexacte, signalez-la à votre conseil départemental, qui la corrige\u00a0: l’espace ne permet pas de modifier votre inscription au tableau.',
    nonDependant: 'Votre inscription au tableau n’en dépend pas.',
    finDeDroit: 'au décès de son titulaire ou à sa radiation',
  },
  tiers: {
    quiPeut: [
      'Un compte est ouvert aux professionnels et aux établissements qui ont signé une convention avec la mutuelle, avec leur N° tiers et un code confidentiel envoyé à une adresse déjà connue.',
      'Un professionnel ou un établissement n’a qu’un compte. Son titulaire répond de l’usage qui en est fait par les personnes à qui il le confie.',
    ],
    informations:
      'Les informations affichées proviennent des dossiers de la mutuelle. Si l’une d’elles est inexacte, signalez-la\u00a0: elle est vérifiée, puis corrigée.',
    nonDependant: 'Votre convention et vos remboursements n’en dépendent pas.',
    finDeDroit:
      'au décès de son titulaire, à la cessation de son activité ou à la fin de la convention',
  },
};
