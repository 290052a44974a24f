import { espaceIds } from '@eps/espaces';
import * as z from 'zod/mini';

export const noParams = z.object({});

export const espaceParam = z.enum(espaceIds);

/** Every route of an espace starts with `/api/:espace`. */
export const espaceParams = z.object({ espace: espaceParam });

/** Of one thing of the account: a session, a delegation. */
export const idParams = z.extend(espaceParams, { id: z.string().check(z.maxLength(64)) });

/** Answer of a command that has nothing to tell. */
export const done = z.object({ fait: z.literal(true) });
