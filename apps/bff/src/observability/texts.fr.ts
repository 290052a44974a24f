export const operationsTexts = {
  stopping: 'Arrêt en cours.',
  redisMute: 'Les sessions et les limites (Redis) ne répondent pas.',
  pscMute: 'Pro Santé Connect ne répond pas\u00a0: la connexion par carte est indisponible.',
} as const;
