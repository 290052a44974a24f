import type { Espace } from '@eps/espaces';
import { defineMessage } from '../outbox/define-message.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';
import type { NewAddressData } from './adresse-changement-demande.ts';
import { callIfNotYou, circumstances, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';

export interface CompteRecreeData extends NewAddressData {
  /** Whether it was a security key, not a code that was sent. */
  readonly parCle: boolean;
}

/** To the old address and to the new one: what somebody proved has replaced both address and password. */
export const compteRecree = defineMessage<CompteRecreeData>({
  genre: 'compte-recree',
  canal: 'email',
  libelle: 'Avis de compte recréé',
  securite: true,
  ownAddressOnly: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Votre espace ${espace.organisation.nom} a été recréé`,
      title: 'Votre compte a été recréé',
      blocks: [
        paragraph(
          `Une adresse et un mot de passe ont été choisis avec ${provedBy(data, espace)}. L’ancienne adresse et l’ancien mot de passe ne servent plus, et toutes les sessions ont été fermées.`,
        ),
        circumstances(data, [['Adresse du compte', maskEmail(data.nouvelleAdresse)]]),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});

function provedBy({ parCle }: CompteRecreeData, { codeConfidentiel }: Espace): string {
  if (parCle) return 'votre clé de sécurité';
  return `un ${codeConfidentiel?.nom ?? 'code'} envoyé à vos coordonnées`;
}
