import * as z from 'zod/mini';
import type { AddressSearch } from './address-search.ts';

const PATIENCE_MS = 2_000;
const MOST = 6;
const LONGEST_ANSWER_BYTES = 200_000;

/** What we read of the answer of the Base adresse nationale (GeoJSON). */
const answerSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        label: z.string().check(z.maxLength(300)),
        name: z.string().check(z.maxLength(200)),
        postcode: z.string().check(z.regex(/^\d{5}$/)),
        city: z.string().check(z.maxLength(100)),
      }),
    }),
  ),
});

/**
 * Asks the service at `ADDRESS_URL` (`GET ?q=…&limit=…`, shape of the Base adresse nationale), for two
 * seconds at most. What it is asked is never logged: faults say only what kind they are.
 *
 * @param url null where there is none: every search fails, and the forms say so
 */
export function createAddressSearch(url: string | null): AddressSearch {
  return {
    async find(typed) {
      if (url === null) throw new Error('address search: none');
      const address = new URL(url);
      address.searchParams.set('q', typed);
      address.searchParams.set('limit', String(MOST));
      const response = await fetch(address, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!response.ok) throw new Error(`address search: http ${response.status}`);
      const { features } = z.parse(answerSchema, JSON.parse(await readText(response)));
      return features.slice(0, MOST).map(({ properties }) => ({
        libelle: properties.label,
        adresse: properties.name,
        codePostal: properties.postcode,
        ville: properties.city,
      }));
    },
  };
}

/** Counted while it is read: an endless answer is not kept in memory. */
async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > LONGEST_ANSWER_BYTES) throw new Error('address search: too long an answer');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
