import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';
import type { AddressLinkData } from './verification-adresse.ts';

/**
 * To the address typed when a letter was asked for, which may be anybody's: a link that verifies it, and
 * opens nothing (A5).
 */
export const validationCandidat = defineMessage<AddressLinkData>({
  genre: 'validation-candidat',
  canal: 'email',
  libelle: 'Validation d’adresse e-mail',
  write: (data, espace) =>
    compose(espace, {
      subject: `Validez votre adresse e-mail, ${espace.organisation.nom}`,
      title: 'Validez votre adresse e-mail',
      blocks: [
        paragraph(
          `Un compte a été demandé sur l’espace ${espace.organisation.nom} avec cette adresse. Un mot de passe provisoire part par courrier postal. À sa réception, connectez-vous avec votre numéro et ce mot de passe\u00a0: cette adresse, si vous l’avez validée, sera prête.`,
        ),
        { kind: 'link', label: 'Valider adresse e-mail', url: data.url },
        paragraph(`Le lien est valable ${formatHours(data.lifetimeHours)} et ne sert qu’une fois.`),
        circumstances(data),
        paragraph(
          'Vous n’avez rien demandé\u00a0? Votre adresse a été saisie par erreur\u00a0: ignorez ce message. Sans le courrier, elle ne servira à rien.',
        ),
      ],
    }),
});
