import type { Canal } from '@eps/espaces';

export const envoiTexts = {
  unCode: 'un code',
  permettant: ' permettant de ',
  vousAuthentifier: 'vous authentifier',
  cochez: '. Veuillez cocher le moyen de transmission de ce code.',
  legende: 'Moyen de transmission du code',
  canaux: { sms: 'Par SMS', email: 'Par e-mail' } satisfies Record<Canal, string>,
  recevoir: 'Recevoir votre code',
  envoi: 'Envoi…',
  coteTitre: 'Pourquoi un code\u00a0?',
  cote: [
    'Il prouve que vous détenez bien le téléphone ou la messagerie que l’Ordre connaît.',
    'Il est valable 10\u00a0minutes et ne sert qu’une fois.',
  ],
  cotePied:
    'Aucune de ces coordonnées n’est la vôtre\u00a0? Votre conseil départemental peut les mettre à jour. ',
  dans: (secondes: number): string => `dans ${secondes}\u00a0s`,
} as const;

export const sansCanalTexts = {
  titre: 'Aucune coordonnée où vous envoyer un code',
  inscription:
    'L’Ordre ne connaît ni votre téléphone portable, ni votre adresse e-mail. Rapprochez-vous de votre conseil départemental\u00a0: il les ajoutera, et vous pourrez créer votre espace.',
  recuperation:
    'L’Ordre ne connaît pas votre téléphone portable. Pour récupérer votre espace, rapprochez-vous de votre conseil\u00a0: il vérifiera votre identité et mettra à jour vos coordonnées.',
  conseil: 'Coordonnées de votre conseil',
} as const;
