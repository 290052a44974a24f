import { defineMessage } from '../outbox/define-message.ts';
import { circumstances, paragraph, type Circumstances } from './circumstances.ts';
import { compose } from './layout.ts';
import { formatHours } from './paris-dates.ts';

export interface AddressLinkData extends Circumstances {
  readonly url: string;
  readonly lifetimeHours: number;
}

/** Another link that proves the address of an account. */
export const verificationAdresse = defineMessage<AddressLinkData>({
  genre: 'verification-adresse',
  canal: 'email',
  libelle: 'Vérification d’adresse',
  write: (data, espace) =>
    compose(espace, {
      subject: `Vérifiez votre adresse e-mail, ${espace.organisation.nom}`,
      title: 'Vérifiez votre adresse e-mail',
      blocks: [
        paragraph(
          `Cette adresse est celle d’un compte de l’espace ${espace.organisation.nom}. Une fois vérifiée, elle pourra recevoir un lien en cas d’oubli du mot de passe.`,
        ),
        { kind: 'link', label: 'Vérifier mon adresse', url: data.url },
        paragraph(`Le lien est valable ${formatHours(data.lifetimeHours)} et ne sert qu’une fois.`),
        circumstances(data),
        paragraph(
          'Vous n’avez pas de compte chez nous\u00a0? Ignorez ce message\u00a0: sans votre clic, cette adresse ne servira à rien.',
        ),
      ],
    }),
});
