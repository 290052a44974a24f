import {
  getEspace,
  type Canal,
  type EspaceId,
  type ParcoursKind,
  getParcoursDeclaration,
} from '@eps/espaces';
import type { ProfessionnelRow } from '../db/tables.ts';
import { maskRecipient } from '../outbox/mask-recipient.ts';

export interface Channel {
  readonly canal: Canal;
  /** E.164 number or e-mail address on file. */
  readonly destination: string;
  /** What may be shown of it before the code has proved it. */
  readonly masque: string;
}

/** The channels that the journey allows and that the registre knows, in the espace's order. */
export function channelsOf(
  espace: EspaceId,
  parcours: ParcoursKind,
  onFile: Pick<ProfessionnelRow, 'telephone_mobile' | 'email'>,
): Channel[] {
  return getParcoursDeclaration(getEspace(espace), parcours).canaux.flatMap((canal) => {
    const destination = canal === 'sms' ? onFile.telephone_mobile : onFile.email;
    return destination ? [{ canal, destination, masque: maskRecipient(canal, destination) }] : [];
  });
}
