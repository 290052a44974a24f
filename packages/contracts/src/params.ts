import { espaceIds } from '@eps/espaces';
import * as z from 'zod/mini';

export const noParams = z.object({});

export const espaceParam = z.enum(espaceIds);

/** Every route of an espace starts with `/api/:espace`. */
export const espaceParams = z.object({ espace: espaceParam });

/** Answer of a command that has nothing to tell. */
export const done = z.object({ fait: z.literal(true) });
