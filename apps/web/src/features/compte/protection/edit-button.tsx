import Pencil from 'lucide-react/icons/pencil';
import type { Ref } from 'react';
import { Button } from '../../../ui/button.tsx';
import { protectionTexts } from './texts.fr.ts';

const T = protectionTexts.identifiants;

interface EditButtonProps {
  ref: Ref<HTMLButtonElement>;
  /** What it changes: « E-mail ». */
  what: string;
  /** Id of the form it opens. */
  region: string;
  open: boolean;
  onToggle: () => void;
}

/** « Modifier », which opens a form under its row. */
export function EditButton({ ref, what, region, open, onToggle }: EditButtonProps) {
  return (
    <Button
      ref={ref}
      size="small"
      icon={<Pencil aria-hidden="true" size={20} />}
      aria-expanded={open}
      aria-controls={open ? region : undefined}
      onClick={onToggle}
    >
      {T.modifier}
      <span className="sr-only">{T.modifierQuoi(what)}</span>
    </Button>
  );
}
