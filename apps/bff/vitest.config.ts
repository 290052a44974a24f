import { mergeConfig } from 'vitest/config';
import { packageConfig } from '../../vitest.package.ts';

// Suites listen on ports, create PostgreSQL databases and hash passwords on two cores.
export default mergeConfig(packageConfig, {
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['../../packages/domain/testing/postgres-template.ts'],
  },
});
