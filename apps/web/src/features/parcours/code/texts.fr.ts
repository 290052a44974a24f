import type { Canal } from '@eps/espaces';

export const codeTexts = {
  envoyeParSms: 'Nous l’avons envoyé par SMS au ',
  envoyeParEmail: 'Nous l’avons envoyé par e-mail à ',
  a: ' à ',
  valable: (minutes: number): string => `. Il est valable ${minutes}\u00a0minutes.`,
  saisir: 'Saisir le code',
  aide: '6\u00a0chiffres. Vous pouvez le coller.',
  valider: 'Valider',
  envoi: 'Envoi…',
  renvoyer: 'Renvoyer le code',
  dernier: 'Seul le dernier code envoyé fonctionne.',
  renvoye: 'Un nouveau code vient d’être envoyé.',
  expire: 'Ce code n’est plus valable. Demandez-en un nouveau.',
  confidence:
    'Ne communiquez ce code à personne. Le conseil de l’Ordre ne vous le demandera jamais, ni par téléphone ni par courriel.',
  coteTitre: 'Le code n’arrive pas\u00a0?',
  dessinSms: 'Dessin d’un téléphone qui affiche le SMS de l’Ordre, avec le code à 6\u00a0chiffres.',
  dessinEmail:
    'Dessin d’une enveloppe ouverte sur le message de l’Ordre, avec le code à 6\u00a0chiffres.',
  dessinLigne: 'Votre code\u00a0:',
  dessinCode: '408',
  dessinSujet: 'Votre code',
  cote: {
    sms: [
      'Patientez une minute\u00a0: un SMS peut tarder en zone mal couverte.',
      'Vérifiez que ce numéro est toujours le vôtre.',
    ],
    email: [
      'Patientez une minute, puis regardez dans les courriers indésirables.',
      'Vérifiez que cette adresse est toujours la vôtre.',
    ],
  } satisfies Record<Canal, readonly string[]>,
  sinon: 'Sinon, ',
  recevezLe: { sms: 'recevez-le par SMS', email: 'recevez-le par e-mail' } satisfies Record<
    Canal,
    string
  >,
  lien: { sms: ' au ', email: ' à ' } satisfies Record<Canal, string>,
  dans: (secondes: number): string => ` (dans ${secondes}\u00a0s)`,
  pied: 'Aucune de ces coordonnées n’est la vôtre\u00a0? Votre conseil départemental peut les mettre à jour. ',
  piedSeul:
    'Cette coordonnée n’est plus la vôtre\u00a0? Votre conseil départemental peut la mettre à jour. ',
} as const;
