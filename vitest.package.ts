import { defineConfig } from 'vitest/config';

/** What every package's tests share: sources rather than compiled output, tests beside their source. */
export const packageConfig = defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['{src,testing,migrations}/**/*.test.{ts,tsx}'],
    // Files of one worker share their modules: loading them anew took as long as the tests.
    isolate: false,
  },
});
