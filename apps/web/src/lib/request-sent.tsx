import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/button-link.tsx';
import { Button } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { FormActions, WizardLayout } from '../ui/wizard-layout.tsx';
import { useEspace } from './espace-context.ts';

interface RequestSentProps {
  words: {
    /** Of the form, in the browser's title. */
    readonly titre: string;
    readonly faitTitre: string;
    readonly rienRecu: string;
    readonly rienRecuAide: readonly string[];
    readonly retour: string;
    readonly autre: string;
  };
  /** What was asked, as typed, and what happens now: the same words whether or not anybody has it. */
  lead: ReactNode;
  /** Where to go when nothing arrives. */
  otherWay: { readonly to: string; readonly text: string };
  /** The sign-in page it is asked from. */
  back: string;
  onAgain: () => void;
}

/** After a reset link was asked for, by address or by number. */
export function RequestSent({ words, lead, otherWay, back, onAgain }: RequestSentProps) {
  const { organisation } = useEspace();
  const help = (
    <SidePanel title={words.rienRecu}>
      <ul>
        {words.rienRecuAide.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <ButtonLink to={otherWay.to}>{otherWay.text}</ButtonLink>
    </SidePanel>
  );
  return (
    <WizardLayout aside={help}>
      <PageTitle
        key="envoye"
        documentTitle={`${words.faitTitre} — ${words.titre} — ${organisation.nom}`}
        lead={lead}
      >
        {words.faitTitre}
      </PageTitle>
      <FormActions>
        <ButtonLink look="main" to={back}>
          {words.retour}
        </ButtonLink>
        <Button look="tertiary" onClick={onAgain}>
          {words.autre}
        </Button>
      </FormActions>
    </WizardLayout>
  );
}
