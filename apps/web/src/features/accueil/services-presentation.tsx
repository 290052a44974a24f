import { type AccueilView, presentServices } from '@eps/contracts';
import type { PresentationDeclaration } from '@eps/espaces';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { useEspace } from '../../lib/espace-context.ts';
import { ServiceIcon } from '../../lib/service-icon.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './services-presentation.css';
import { accueilTexts as T } from './texts.fr.ts';

/** A7: presents the services, once for an account; the server remembers that the dialog was closed. */
export function ServicesPresentation({ accueil }: { accueil: AccueilView }) {
  const { presentation } = useEspace();
  if (presentation === null) return null;
  return <PresentationDialog presentation={presentation} services={accueil.services} />;
}

interface PresentationDialogProps {
  presentation: PresentationDeclaration;
  services: AccueilView['services'];
}

function PresentationDialog({ presentation, services }: PresentationDialogProps) {
  const { id: espace, services: declared } = useEspace();
  const client = useQueryClient();
  const [open, setOpen] = useState(true);
  // Nothing waits for the answer: at worst the dialog is shown once more.
  const seen = useMutation({
    mutationFn: () => call(presentServices, { params: { espace } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['accueil', espace] }),
  });
  const close = (): void => {
    setOpen(false);
    if (!seen.isPending) seen.mutate();
  };
  const shown = declared.filter(({ id }) => services.some((visible) => visible.id === id));
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={presentation.titre}
      actions={
        <Button look="main" onClick={close}>
          {presentation.bouton}
        </Button>
      }
    >
      <p>{presentation.phrase}</p>
      <ul className="presentation">
        {shown.map(({ id, icone, nom, resume, etat }) => (
          <li key={id}>
            <ServiceIcon name={icone} />
            <span>
              <strong>{nom}</strong>
              {etat === 'bientot' ? ` (${T.bientot})` : null}
              <span className="presentation__resume">{resume}</span>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
