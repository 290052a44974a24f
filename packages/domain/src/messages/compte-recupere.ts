import { defineMessage } from '../outbox/define-message.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';
import type { NewAddressData } from './adresse-changement-demande.ts';
import { callIfNotYou, circumstances, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { compose, type Block } from './layout.ts';
import { formatHours } from './paris-dates.ts';

export interface CompteRecupereData extends NewAddressData {
  /** To the new address only: the link that proves it. */
  readonly verification?: { readonly url: string; readonly lifetimeHours: number } | null;
}

/** To the old address and to the new one. */
export const compteRecupere = defineMessage<CompteRecupereData>({
  genre: 'compte-recupere',
  canal: 'email',
  libelle: 'Avis de récupération',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre espace ${espace.organisation.nom} a été récupéré`,
      title: 'Votre espace a été récupéré',
      blocks: [
        paragraph(
          'Une nouvelle adresse e-mail et un nouveau mot de passe ont été choisis, après la saisie d’un code reçu par SMS. L’ancienne adresse et l’ancien mot de passe ne servent plus, et toutes les sessions ont été fermées.',
        ),
        ...verify(data.verification ?? null),
        circumstances(data, [['Nouvelle adresse', maskEmail(data.nouvelleAdresse)]]),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});

function verify(verification: { url: string; lifetimeHours: number } | null): Block[] {
  if (verification === null) return [];
  return [
    paragraph(
      `Il reste à vérifier la nouvelle adresse, pour pouvoir y recevoir un lien en cas d’oubli de votre mot de passe. Le lien est valable ${formatHours(verification.lifetimeHours)}.`,
    ),
    { kind: 'link', label: 'Vérifier mon adresse', url: verification.url },
  ];
}
