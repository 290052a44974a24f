import * as z from 'zod/mini';
import { line } from './common.ts';
import { fieldTexts } from './texts.fr.ts';

const written = (maxLength: number) => line(maxLength).check(z.minLength(1, fieldTexts.requis));

/** Another site by https, or a page of this one. */
const lienUrl = written(300).check(
  z.regex(/^(https:\/\/[^\s/]+\.[^\s]*|\/(?!\/)\S*)$/u, fieldTexts.lienAvis),
);

/** A notice above a sign-in form: plain text in one paragraph, and where to read more. */
export const nouvelAvis = z
  .object({
    titre: written(120),
    texte: written(600),
    lienTexte: z.optional(written(60)),
    lienUrl: z.optional(lienUrl),
  })
  .check(
    z.refine((avis) => (avis.lienTexte === undefined) === (avis.lienUrl === undefined), {
      message: fieldTexts.lienAvisEntier,
      path: ['lienTexte'],
    }),
  );
export type NouvelAvis = z.output<typeof nouvelAvis>;
