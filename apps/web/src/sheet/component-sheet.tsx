import type { Identity } from '@eps/design';
import { useEffect } from 'react';
import { Emblem } from '../ui/emblem.tsx';
import { ButtonSheet, FieldSheet } from './buttons-and-fields.tsx';
import { DialogAndStepSheet } from './dialog-and-steps.tsx';
import { FrameSheet, HelpSheet } from './help-and-frame.tsx';
import { NoticeSheet, TagSheet, WaitSheet } from './messages.tsx';
import { AccountSheet, DataSheet } from './more-blocks.tsx';
import { ChoiceSheet, SecretSheet } from './more-fields.tsx';
import './sheet.css';
import { SHEET } from './texts.fr.ts';

/** Every component in every state, in one identity: what developers look at, what the design was drawn as. */
export function ComponentSheet({ identity, home }: { identity: Identity; home: string }) {
  useEffect(() => {
    document.title = `${SHEET.title} — ${identity}`;
  }, [identity]);
  return (
    <main id="contenu" tabIndex={-1} className="sheet container">
      <div className="sheet__title">
        <Emblem identity={identity} />
        <div>
          <h1>{SHEET.title}</h1>
          <p>{SHEET.lead(identity)}</p>
        </div>
      </div>
      <div className="sheet__grid">
        <ButtonSheet />
        <FieldSheet />
        <NoticeSheet />
        <TagSheet />
        <WaitSheet />
        <DialogAndStepSheet />
        <SecretSheet />
        <ChoiceSheet />
        <AccountSheet />
        <DataSheet />
        <HelpSheet />
        <FrameSheet identity={identity} home={home} />
      </div>
    </main>
  );
}
