export const operationsTexts = {
  stopping: 'Arrêt en cours.',
  redisMute: 'Les sessions et les limites (Redis) ne répondent pas.',
} as const;
