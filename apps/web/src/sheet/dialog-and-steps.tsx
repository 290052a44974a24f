import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { StepBar } from '../ui/step-bar.tsx';
import { Section } from './section.tsx';
import { SHEET } from './texts.fr.ts';

/** The dialog as it looks, which opens the real one; and the step bar. */
export function DialogAndStepSheet() {
  const [open, setOpen] = useState(false);
  const words = SHEET.dialog;
  const close = (): void => setOpen(false);
  const actions = (act: () => void) => (
    <>
      <Button look="main" onClick={act}>
        {words.act}
      </Button>
      <Button look="tertiary" onClick={close}>
        {words.cancel}
      </Button>
    </>
  );
  return (
    <>
      <Section title={SHEET.sections.dialog}>
        <div className="ui-modal">
          <div className="ui-dialog">
            <h3 className="ui-dialog__title">{words.title}</h3>
            <div className="ui-dialog__body">{words.body}</div>
            <div className="ui-dialog__actions">{actions(() => setOpen(true))}</div>
          </div>
        </div>
        <Dialog open={open} onOpenChange={setOpen} title={words.title} actions={actions(close)}>
          {words.body}
        </Dialog>
      </Section>
      <Section title={SHEET.sections.steps}>
        <StepBar steps={SHEET.steps} current={1} />
      </Section>
    </>
  );
}
