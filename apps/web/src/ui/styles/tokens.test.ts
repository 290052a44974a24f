import { emitCss } from '@eps/design';
import { expect, it } from 'vitest';

it('is what the tokens of @eps/design emit (vitest -u writes it again)', async () => {
  await expect(emitCss()).toMatchFileSnapshot('./tokens.css');
});
