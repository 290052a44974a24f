import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

afterEach(cleanup);

function CloseSession() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Fermer</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Fermer la session ?"
        actions={<Button look="main">Fermer la session</Button>}
      >
        Cet appareil devra se reconnecter.
      </Dialog>
    </>
  );
}

it('is named by its question, closes on Escape, gives the focus back', async () => {
  render(<CloseSession />);
  const opener = screen.getByRole('button', { name: 'Fermer' });
  await userEvent.click(opener);
  const dialog = screen.getByRole('dialog', { name: 'Fermer la session ?' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement).toBe(opener);
});
