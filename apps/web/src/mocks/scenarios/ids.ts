/** Every scenario of the mocked API, as `?scenario=` names it. */
export const scenarioIds = [
  'happy',
  'connecte',
  'vide',
  'cent-mille-evenements',
  'email-non-verifie',
  'email-en-attente',
  'cgu-changees',
  'mot-de-passe-a-definir',
  'session-bientot-fermee',
  'session-fermee',
  'compte-bloque',
  'identite-inconnue',
  'compte-existant',
  'compte-absent',
  'aucun-moyen',
  'aucun-moyen-recuperation',
  'brouillon',
  'brouillon-perime',
  'parcours-expire',
  'inscription-envoi',
  'inscription-envoi-sms-seul',
  'inscription-code',
  'code-expire',
  'renvoi-possible',
  'inscription-finaliser-sms',
  'inscription-finaliser-email',
  'inscription-termine',
  'recuperation-envoi',
  'recuperation-code',
  'recuperation-finaliser',
  'recuperation-termine',
  'lien-valide',
  'lien-expire',
  'lien-utilise',
  'activation-valide',
  'activation-expiree',
  'reseau-lent',
  'serveur-en-panne',
  'envois-en-panne',
  'reseau-coupe',
] as const;

export type ScenarioId = (typeof scenarioIds)[number];

export function isScenarioId(value: unknown): value is ScenarioId {
  return scenarioIds.some((id) => id === value);
}
