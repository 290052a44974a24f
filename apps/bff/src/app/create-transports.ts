import {
  type Context,
  createDemoTransport,
  createSmsTransport,
  createSmtpTransport,
  type Transports,
} from '@eps/domain';
import type { Config } from '../config/config.ts';

/** Ways out for messages: the providers that are set, in demo mode the mailbox for the others. */
export function createTransports(ctx: Context, config: Config): Transports {
  const { smtpUrl, smsUrl, mailFrom } = config;
  const demo = createDemoTransport(ctx);
  if (config.mode === 'demo') return { email: demo, sms: demo, courrier: demo };
  // The settings were checked at start: production has both.
  if (smtpUrl === null || smsUrl === null) throw new Error('SMTP_URL and SMS_URL are needed');
  return {
    email: createSmtpTransport(smtpUrl, mailFrom === null ? {} : { from: mailFrom }),
    sms: createSmsTransport(smsUrl),
  };
}
