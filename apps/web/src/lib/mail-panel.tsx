import type { ReactNode } from 'react';
import { MailDrawing } from '../ui/drawings/mail-drawing.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { useEspace } from './espace-context.ts';

interface MailPanelProps {
  title: string;
  /** What happens, or what to do, one line each. */
  steps: readonly string[];
  drawing: { readonly label: string; readonly button: string };
  foot?: ReactNode;
}

/** Beside a page that makes a mail leave: what it looks like, and what to do with it. */
export function MailPanel({ title, steps, drawing: { label, button }, foot }: MailPanelProps) {
  const { organisation } = useEspace();
  return (
    <SidePanel
      title={title}
      drawing={<MailDrawing label={label} subject={organisation.enseigne} button={button} />}
      foot={foot}
    >
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </SidePanel>
  );
}
