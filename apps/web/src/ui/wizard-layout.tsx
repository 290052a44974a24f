import type { ReactNode } from 'react';
import { StepBar } from './step-bar.tsx';
import './wizard-layout.css';

interface WizardLayoutProps {
  /** Absent on screens that are not a step (a closed link, a locked account). */
  steps?: readonly string[] | undefined;
  /** Rank of the current step, from 0. */
  current?: number | undefined;
  /** The `SidePanel` that shows where to find what is asked. */
  aside?: ReactNode;
  /** Title, sentence, form, other way out, in this order. */
  children: ReactNode;
}

/** A step of a journey: step bar, form of 640 px at most, help of 400 px beside it (below on phones). */
export function WizardLayout({ steps, current = 0, aside, children }: WizardLayoutProps) {
  return (
    <div className="ui-wizard container">
      {steps === undefined ? null : <StepBar steps={steps} current={current} />}
      <div className={aside === undefined ? 'ui-wizard__alone' : 'ui-wizard__grid'}>
        <div className="ui-wizard__form">{children}</div>
        {aside}
      </div>
    </div>
  );
}

/** The actions that end a step: main action first, then « Retour ». */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="ui-actions">{children}</div>;
}

/** Another way out, below a rule: icon, what to do when one does not have what is asked. */
export function OtherWay(props: { icon?: ReactNode; title: string; children: ReactNode }) {
  return (
    <section className="ui-other-way">
      {props.icon}
      <div>
        <h2>{props.title}</h2>
        {props.children}
      </div>
    </section>
  );
}

/** What is already known of the person, in a strip: pairs of a name and a value. */
export function IdentityStrip(props: {
  facts: readonly { label: string; value: ReactNode }[];
  action?: ReactNode;
}) {
  return (
    <div className="ui-identity">
      <dl>
        {props.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {props.action}
    </div>
  );
}
