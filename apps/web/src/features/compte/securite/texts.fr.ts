import type { EspaceId } from '@eps/espaces';

/** Words of « Seconds facteurs », which is not open yet. */
export const secondsFacteursTexts = {
  titre: 'Seconds facteurs',
  bientot: 'bientôt',
  prevus: 'Ce qui est prévu',
  liste: [
    {
      nom: 'Clé d’accès (passkey)',
      detail:
        'l’empreinte, le visage ou le code de votre appareil, sans rien à recopier\u00a0; elle ne fonctionne que sur la vraie adresse de cet espace.',
    },
    {
      nom: 'Application de codes',
      detail: 'un code à 6\u00a0chiffres, qui change toutes les 30\u00a0secondes, sans réseau.',
    },
    {
      nom: 'Codes de secours',
      detail: 'à imprimer et à garder, pour le jour où votre téléphone manque.',
    },
  ],
  enAttendant: 'En attendant',
  conseils: [
    'Gardez pour cet espace un mot de passe qui ne sert nulle part ailleurs\u00a0; un gestionnaire de mots de passe le retient pour vous.',
    'Protégez aussi votre messagerie\u00a0: c’est par elle que passe un lien de réinitialisation.',
  ],
} as const;

/** What protects meanwhile, and what will repair: each espace has its own proofs (spec, rule 13). */
export const secondsFacteursByEspace: Readonly<
  Record<EspaceId, { readonly pasEncore: string; readonly perdu: string; readonly conseil: string }>
> = {
  ordre: {
    pasEncore:
      'Vous ne pouvez pas encore ajouter de second facteur. Votre compte est protégé par votre mot de passe, et par un code envoyé au mobile connu de l’Ordre lorsqu’il faut récupérer l’accès.',
    perdu:
      'Un second facteur perdu se remplacera par un SMS au mobile connu de l’Ordre, ou par un courrier. Jamais par e-mail seul.',
    conseil: 'Signalez tout changement de mobile à votre conseil départemental.',
  },
  tiers: {
    pasEncore:
      'Vous ne pouvez pas encore ajouter de second facteur. Votre compte est protégé par votre mot de passe, et par un code confidentiel lorsqu’il faut le recréer.',
    perdu: 'Un second facteur perdu se remplacera par un courrier. Jamais par courriel seul.',
    conseil:
      'Signalez tout changement d’adresse postale\u00a0: c’est là que partent les courriers.',
  },
};
