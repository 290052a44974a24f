import { getEspace } from '@eps/espaces';
import { createTransport } from 'nodemailer';
import { DeliveryError, type OutgoingMessage, type Transport } from './transport.ts';

export interface SmtpOptions {
  /** Sender's address; the espace's contact where it is absent. */
  readonly from?: string;
}

/** Waits for a server that accepts the connection and says nothing. */
const GREETING_TIMEOUT_SECONDS = 10;
const SILENCE_TIMEOUT_SECONDS = 20;

/**
 * Sends e-mails through `SMTP_URL` (`smtps://user:password@host:465`). Each one bears
 * `Message-ID: <id@domain>`, the same at each attempt, and `Auto-Submitted: auto-generated`
 * (RFC 3834), so that no out-of-office answers it.
 */
export function createSmtpTransport(url: string, options: SmtpOptions = {}): Transport {
  const mailer = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: GREETING_TIMEOUT_SECONDS * 1000,
    greetingTimeout: GREETING_TIMEOUT_SECONDS * 1000,
    socketTimeout: SILENCE_TIMEOUT_SECONDS * 1000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    close: () => mailer.close(),
    async send(message) {
      refuseUnsafeRecipient(message.to);
      try {
        await mailer.sendMail(compose(message, options));
      } catch (error) {
        throw asSmtpFailure(error);
      }
    },
  };
}

function compose(
  { id, espace, to, subject, text, html, documents }: OutgoingMessage,
  options: SmtpOptions,
) {
  const { nom, contact } = getEspace(espace).organisation;
  const from = options.from ?? contact.email;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    messageId: `<${id}@${domain}>`,
    from: { name: nom, address: from },
    // An address object is never parsed: « a@b, c@d » cannot become two recipients.
    to: { name: '', address: to },
    replyTo: { name: nom, address: contact.email },
    subject: subject.replace(/\p{Cc}+/gu, ' '),
    text,
    ...(html === null ? {} : { html }),
    attachments: documents.map(({ nom, type, contenu }) => ({
      filename: nom,
      contentType: type,
      content: contenu,
    })),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** What no address of ours holds, and what header and command injection are made of. */
function refuseUnsafeRecipient(to: string): void {
  if (/[\p{Cc}\s<>,;"()\\]/u.test(to) || !/^[^@]+@[^@]+$/.test(to))
    throw new DeliveryError('unsafe address', { permanent: true });
}

interface SmtpFault {
  readonly code: unknown;
  readonly responseCode: unknown;
  readonly command: unknown;
}

/**
 * Only a 5xx to the recipient or to the content is final (RFC 5321 §4.2.1). To the greeting, the
 * sign-in or the sender it says that our setting is wrong: messages wait for its repair.
 */
function asSmtpFailure(error: unknown): DeliveryError {
  const nothing: SmtpFault = { code: null, responseCode: null, command: null };
  const { code, responseCode, command }: SmtpFault = Object.assign(nothing, error);
  if (typeof responseCode !== 'number')
    return new DeliveryError(typeof code === 'string' ? code : 'smtp');
  const aboutMessage = command === 'RCPT TO' || command === 'DATA';
  const permanent = aboutMessage && responseCode >= 500 && responseCode < 600;
  return new DeliveryError(`smtp ${responseCode}`, { permanent });
}
