import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from './button.tsx';

afterEach(cleanup);

it('ignores a second click while busy, and says what goes on', async () => {
  const click = vi.fn();
  const { rerender } = render(
    <Button busyLabel="Envoi…" onClick={click}>
      Valider
    </Button>,
  );
  await userEvent.click(screen.getByRole('button'));
  rerender(
    <Button busy busyLabel="Envoi…" onClick={click}>
      Valider
    </Button>,
  );
  const button = screen.getByRole('button');
  await userEvent.click(button);
  expect(click).toHaveBeenCalledOnce();
  expect(button.getAttribute('aria-busy')).toBe('true');
});

it('gives the reason when it cannot be used, stays reachable, sends nothing', async () => {
  const submit = vi.fn();
  render(
    <form onSubmit={submit}>
      <Button type="submit" unavailable="dans 42 s">
        Renvoyer le code
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Renvoyer le code — dans 42 s' });
  await userEvent.tab();
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
  expect(submit).not.toHaveBeenCalled();
});
