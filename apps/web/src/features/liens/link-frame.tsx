import ShieldQuestion from 'lucide-react/icons/shield-question-mark';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { OtherWay, WizardLayout } from '../../ui/wizard-layout.tsx';
import './liens.css';
import { LinkPanel } from './link-panel.tsx';
import { liensTexts } from './texts.fr.ts';
import type { LinkWords } from './use-link.ts';

interface LinkFrameProps {
  words: LinkWords;
  titre: string;
  phrase: ReactNode;
  failed?: boolean;
  /** Told under a rule: what to do when one asked for nothing. */
  notMe?: { title: string; text: string };
  children: ReactNode;
}

/** The plain page a link opens on. */
export function LinkFrame({
  words,
  titre,
  phrase,
  failed = false,
  notMe,
  children,
}: LinkFrameProps) {
  const { id, organisation } = useEspace();
  return (
    <WizardLayout aside={<LinkPanel words={words} />}>
      <PageTitle
        key={titre}
        documentTitle={`${titre} — ${organisation.nom}`}
        failed={failed}
        lead={phrase}
      >
        {titre}
      </PageTitle>
      {children}
      {notMe === undefined ? null : (
        <OtherWay icon={<ShieldQuestion aria-hidden="true" />} title={notMe.title}>
          <p>
            {notMe.text} <Link to={pathsOf(id).assistance}>{liensTexts.assistance}</Link>
          </p>
        </OtherWay>
      )}
    </WizardLayout>
  );
}
