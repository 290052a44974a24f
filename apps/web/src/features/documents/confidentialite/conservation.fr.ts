import { linkLifetimeHours } from '@eps/espaces';
import type { LegalText } from '../legal-text.ts';
import { confidentialiteByEspace } from './by-espace.fr.ts';

/** The delays of docs/retention.md, as told to people. Change both together. */
export const conservation: LegalText = (espace) => [
  {
    id: 'conservation',
    titre: 'Combien de temps elles sont conservées',
    blocs: [
      {
        tableau: {
          titre: 'Durées de conservation',
          entetes: ['Données', 'Durée'],
          lignes: [
            [
              'Compte\u00a0: e-mail, empreinte du mot de passe, conditions acceptées',
              'Tant que le compte est ouvert, puis 12\u00a0mois',
            ],
            ...confidentialiteByEspace[espace.id].conservation,
            [
              espace.delegations === null
                ? 'Liste de vos sessions'
                : 'Liste de vos sessions, avec le nom de qui agit pour vous',
              '12\u00a0mois après leur dernier usage',
            ],
            ['Événements', '12\u00a0mois'],
            ['Messages envoyés (nature, destinataire masqué, état)', '12\u00a0mois'],
            ['Code, lien et contenu d’un message', 'Effacés dès l’envoi'],
            [
              'Codes et liens (empreinte)',
              `Valables ${espace.policies.code.lifetimeMinutes}\u00a0minutes pour un code, ${linkLifetimeHours(espace, 'reinitialisation')}\u00a0heures pour un lien de réinitialisation, ${linkLifetimeHours(espace, 'changement-adresse')}\u00a0heures pour la vérification d’une adresse\u00a0; effacés dans les 30\u00a0jours`,
            ],
            [
              'Saisie non validée d’une étape',
              `${espace.policies.parcours.draftMinutes}\u00a0minutes`,
            ],
            [
              'Tentatives incorrectes',
              `${espace.policies.lockOut.minutes}\u00a0minutes à ${espace.policies.identityGuesses.windowHours}\u00a0heures`,
            ],
            ['Journaux techniques, sans identité', '6\u00a0mois'],
            ['Sauvegardes', '30\u00a0jours'],
          ],
        },
      },
      'Passé ces délais, une donnée n’est plus utilisée. Son effacement peut intervenir lors de l’opération d’entretien suivante.',
    ],
  },
];
