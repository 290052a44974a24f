import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { environmentSchema } from '../src/config/environment.ts';
import { limitPolicies } from '../src/limits/policies.ts';

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');

it.each(Object.entries(limitPolicies))('docs/security.md says the limit of %s', (name, policy) => {
  const row = new RegExp(`^\\| ${name} +\\| ${policy.points} +\\| ${policy.seconds} s`, 'm');
  expect(read('security.md')).toMatch(row);
});

it.each(Object.keys(environmentSchema.shape))('docs/operations.md explains %s', (name) => {
  expect(read('operations.md')).toContain(`\`${name}\``);
});
