import type { Espace } from '@eps/espaces';
import { defineMessage } from '../outbox/define-message.ts';
import { contactAssistance, paragraph } from './circumstances.ts';
import { compose, type Block } from './layout.ts';

/** How the code leaves, or why none does. */
export type EnvoiCode = 'courrier' | 'email' | 'deja-en-route' | 'sans-adresse';

export interface ConventionAccepteeData {
  readonly suivi: string;
  readonly envoi: EnvoiCode;
  /** Where an account is created. */
  readonly url: string;
}

/** Accepted: the code confidentiel travels by itself, never in this mail. */
export const conventionAcceptee = defineMessage<ConventionAccepteeData>({
  genre: 'convention-acceptee',
  canal: 'email',
  libelle: 'Convention acceptée',
  write: (data, espace) =>
    compose(espace, {
      subject: `Votre convention est acceptée, ${espace.organisation.nom}`,
      title: 'Votre convention est acceptée',
      blocks: [
        paragraph(`Votre demande ${data.suivi} est acceptée. ${wayOf(data.envoi, espace)}`),
        ...(data.envoi === 'sans-adresse' ? [] : [creation(data.url)]),
        paragraph(
          `Une question sur cette décision\u00a0? Pour y répondre, ${contactAssistance(espace)}.`,
        ),
      ],
    }),
});

function creation(url: string): Block {
  return { kind: 'link', label: 'Créer mon compte, une fois le code reçu', url };
}

function wayOf(envoi: EnvoiCode, espace: Espace): string {
  if (envoi === 'sans-adresse')
    return `Le code confidentiel qui ouvre votre espace n’a pas pu partir, faute d’une adresse où l’envoyer\u00a0: pour le recevoir, ${contactAssistance(espace)}.`;
  if (envoi === 'deja-en-route')
    return 'Un code confidentiel qui ouvre votre espace est déjà parti à l’adresse que nous avons de vous\u00a0: aucun autre ne part.';
  const by =
    envoi === 'courrier' ? 'par courrier, à l’adresse postale' : 'par courriel, à l’adresse e-mail';
  return `Vous recevrez séparément, ${by} que nous avons de vous, le code confidentiel qui ouvre votre espace.`;
}
