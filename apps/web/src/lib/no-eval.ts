import * as z from 'zod/mini';

// zod compiles its parsers with `new Function`, which our policy (script-src 'self') refuses and reports.
// Imported first by the entry: the choice is read when a schema is made.
z.config({ jitless: true });
