import { mergeConfig } from 'vitest/config';
import { packageConfig } from '../../vitest.package.ts';

// Suites create PostgreSQL databases and run real concurrency: some need more than 5 s on two cores.
export default mergeConfig(packageConfig, {
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    globalSetup: ['./testing/postgres-template.ts'],
  },
});
