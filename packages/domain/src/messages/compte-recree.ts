import { defineMessage } from '../outbox/define-message.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';
import type { NewAddressData } from './adresse-changement-demande.ts';
import { callIfNotYou, circumstances, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';

/** To the old address and to the new one: a code confidentiel has replaced both address and password. */
export const compteRecree = defineMessage<NewAddressData>({
  genre: 'compte-recree',
  canal: 'email',
  libelle: 'Avis de compte recréé',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre espace ${espace.organisation.nom} a été recréé`,
      title: 'Votre compte a été recréé',
      blocks: [
        paragraph(
          'Une adresse et un mot de passe ont été choisis avec un code confidentiel envoyé à vos coordonnées. L’ancienne adresse et l’ancien mot de passe ne servent plus, et toutes les sessions ont été fermées.',
        ),
        circumstances(data, [['Adresse du compte', maskEmail(data.nouvelleAdresse)]]),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
