import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { createQueryClient } from './query-client.ts';
import { useOneField } from './use-one-field.ts';

afterEach(cleanup);

test('sends once while an answer is awaited, and again after it', async () => {
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  const client = createQueryClient();
  const { result } = renderHook(
    () =>
      useOneField({
        faultOf: () => null,
        send: (typed) => {
          sent.push(typed);
          return new Promise<void>((resolve) => answers.push(resolve));
        },
        refusalOf: () => null,
      }),
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  );
  act(() => result.current.submit('un'));
  await waitFor(() => expect(result.current.busy).toBe(true));
  act(() => result.current.submit('deux'));
  expect(sent).toEqual(['un']);
  act(() => answers[0]?.());
  await waitFor(() => expect(result.current.sent).toBe(true));
  act(() => result.current.submit('trois'));
  await waitFor(() => expect(sent).toEqual(['un', 'trois']));
});
