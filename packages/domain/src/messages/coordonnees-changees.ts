import { defineMessage } from '../outbox/define-message.ts';
import { maskEmail } from '../outbox/mask-recipient.ts';
import type { NewAddressData } from './adresse-changement-demande.ts';
import { callIfNotYou, circumstances, NOTHING_TO_DO, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';

export interface CoordonneesChangeesData extends NewAddressData {
  /** Number of the request whose form says the new addresses. */
  readonly suivi: string;
}

/** To the address that was on file and to the account's: codes leave elsewhere from now on. */
export const coordonneesChangees = defineMessage<CoordonneesChangeesData>({
  genre: 'coordonnees-changees',
  canal: 'email',
  libelle: 'Avis de coordonnées modifiées',
  securite: true,
  write: (data, espace, gel) =>
    compose(espace, {
      gel,
      subject: `Vos coordonnées ont été modifiées, ${espace.organisation.nom}`,
      title: 'Vos coordonnées ont été modifiées',
      blocks: [
        paragraph(
          'Une demande de convention a été acceptée pour votre numéro. Ses adresses, e-mail et postale, remplacent celles que nous avions de vous\u00a0: les codes confidentiels qui ouvrent votre espace y partiront désormais. Un compte existant garde son adresse et son mot de passe.',
        ),
        circumstances(data, [
          ['Demande', data.suivi],
          ['Adresse e-mail au registre', maskEmail(data.nouvelleAdresse)],
        ]),
        NOTHING_TO_DO,
        callIfNotYou(espace),
      ],
    }),
});
