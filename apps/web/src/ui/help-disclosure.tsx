import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import './help-disclosure.css';
import './no-injected-style.ts';

interface HelpDisclosureProps {
  /** A question: « Où trouver ce numéro ? ». */
  title: string;
  icon?: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}

/** Help that unfolds in place, next to what it explains. Never holds what is essential. */
export function HelpDisclosure({ title, icon, open, children }: HelpDisclosureProps) {
  return (
    <Disclosure className="ui-disclosure" defaultExpanded={open === true}>
      <AriaButton slot="trigger" className="ui-disclosure__trigger">
        {icon}
        <span>{title}</span>
        <ChevronDown aria-hidden="true" size={20} />
      </AriaButton>
      <DisclosurePanel className="ui-disclosure__panel">{children}</DisclosurePanel>
    </Disclosure>
  );
}
