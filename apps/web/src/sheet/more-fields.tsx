import Mail from 'lucide-react/icons/mail';
import Smartphone from 'lucide-react/icons/smartphone';
import { useState } from 'react';
import { CodeField } from '../ui/code-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { HelpDisclosure } from '../ui/help-disclosure.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { PasswordMeter } from '../ui/password-meter.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { ReassuranceLine } from '../ui/reassurance-line.tsx';
import { SplitField } from '../ui/split-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { Section } from './section.tsx';
import { MORE, SHEET } from './texts.fr.ts';

/** Code, password and its meter, and the errors of a form. */
export function SecretSheet() {
  const [code, setCode] = useState('408');
  return (
    <Section title={SHEET.sections.code}>
      <CodeField {...MORE.code} name="code" value={code} onChange={setCode} />
      <PasswordField
        label={MORE.password}
        name="mot-de-passe"
        autoComplete="new-password"
        defaultValue="tilleul orage 7 barque"
      />
      <PasswordMeter level={3} criteria={MORE.criteria} advice={MORE.advice} />
      <ReassuranceLine>{MORE.reassurance}</ReassuranceLine>
      <h3 className="sheet__minor">{SHEET.sections.errors}</h3>
      <ErrorSummary
        attempt={0}
        issues={MORE.errors.map((message, rank) => ({
          field: rank === 0 ? 'finess' : 'mot-de-passe',
          message,
        }))}
      />
    </Section>
  );
}

/** Date, identifier, split identifier, choices. */
export function ChoiceSheet() {
  const [birth, setBirth] = useState('');
  const [finess, setFiness] = useState('75 001 234 6');
  const [iban, setIban] = useState('');
  const [channel, setChannel] = useState('sms');
  const [subscribed, setSubscribed] = useState(true);
  const cards = [
    {
      value: 'sms',
      label: MORE.channel.sms,
      detail: MORE.channel.smsTo,
      icon: <Smartphone aria-hidden="true" />,
    },
    {
      value: 'email',
      label: MORE.channel.email,
      detail: MORE.channel.emailTo,
      icon: <Mail aria-hidden="true" />,
    },
  ];
  return (
    <Section title={SHEET.sections.choices}>
      <DateField {...MORE.birth} name="naissance" value={birth} onChange={setBirth} />
      <NumberField
        label={MORE.number.label}
        hint={MORE.number.hint}
        name="finess"
        value={finess}
        onChange={setFiness}
        recognise={(value) => (/^(\d\s*){9}$/.test(value) ? MORE.number.ok : null)}
      />
      <SplitField {...MORE.split} name="iban" groups={[1, 3]} value={iban} onChange={setIban} />
      <RadioCards
        label={MORE.channel.label}
        hint={MORE.channel.hint}
        name="canal"
        cards={cards}
        value={channel}
        onChange={setChannel}
      />
      <Switch selected={subscribed} onChange={setSubscribed} states={MORE.subscription.states}>
        {MORE.subscription.label}
      </Switch>
      <HelpDisclosure title={MORE.disclosure.title} open>
        {MORE.disclosure.body}
      </HelpDisclosure>
    </Section>
  );
}
