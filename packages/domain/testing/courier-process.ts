import { openDatabase } from '../src/db/database.ts';
import { createCourier } from '../src/outbox/create-courier.ts';
import { createSmsTransport } from '../src/outbox/sms-transport.ts';
import { createTestContext } from './context.ts';

/*
 * A courier in a process of its own, to be killed:
 * `node --conditions=source --import tsx courier-process.ts DATABASE_URL SMS_URL CLOCK`
 */
const [databaseUrl = '', smsUrl = '', instant = ''] = process.argv.slice(2);
const ctx = createTestContext(openDatabase(databaseUrl));
ctx.clock.set(instant);
const sms = createSmsTransport(smsUrl);
createCourier(ctx, { sms, email: sms }, { pollMs: 50 }).start();
