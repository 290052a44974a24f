import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog.css';
import { InFrench } from './in-french.tsx';
import './no-injected-style.ts';

interface DialogProps {
  open: boolean;
  /** Called with false by Escape and by a click outside. */
  onOpenChange: (open: boolean) => void;
  /** A question: « Fermer la session sur « Safari sur iPhone » ? ». */
  title: string;
  /** One sentence of consequence. */
  children?: ReactNode;
  /** Verb buttons, the main one first. */
  actions: ReactNode;
  /** Must be answered: no way out but the buttons and Escape. */
  alert?: boolean | undefined;
}

/** A question that stops what one is doing. The focus goes in, stays in, and returns to the opener. */
export function Dialog({ open, onOpenChange, title, children, actions, alert }: DialogProps) {
  return (
    <InFrench>
      <ModalOverlay
        className="ui-overlay"
        isOpen={open}
        onOpenChange={onOpenChange}
        isDismissable={alert !== true}
      >
        <Modal className="ui-modal">
          <AriaDialog className="ui-dialog" role={alert === true ? 'alertdialog' : 'dialog'}>
            <Heading slot="title" level={2} className="ui-dialog__title">
              {title}
            </Heading>
            <div className="ui-dialog__body">{children}</div>
            <div className="ui-dialog__actions">{actions}</div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </InFrench>
  );
}
