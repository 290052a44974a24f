import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { luhnKey } from '@eps/identifiers';
import { expect, it } from 'vitest';
import { createTestContext, createTestDatabase, registreFile } from '../../testing/index.ts';
import { importRegistre } from './import-registre.ts';

const ROWS = 10_000;

async function* longFile() {
  const [header = '', row = ''] = registreFile([{}]).toString('utf8').split('\n');
  yield await Promise.resolve(Buffer.from(`${header}\n`));
  for (let index = 0; index < ROWS; index += 1) {
    const body = `9970${String(index).padStart(6, '0')}`;
    yield Buffer.from(`${row.replace('99700218896', `${body}${luhnKey(body)}`)}\n`);
  }
}

it('imports a long file in the memory of one batch', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const test = await createTestDatabase('sqlite');
  const heap: number[] = [];
  const report = await importRegistre(createTestContext(test.db), longFile(), {
    onProgress: () => {
      collect();
      heap.push(process.memoryUsage().heapUsed);
    },
  });
  await test.drop();

  expect(report).toMatchObject({ lines: ROWS, created: ROWS, rejected: 0 });
  const [, , early = 0] = heap;
  const late = heap.at(-1) ?? 0;
  expect(late - early).toBeLessThan(3_000_000);
});
