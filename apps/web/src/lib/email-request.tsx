import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'react';
import { TextField } from '../ui/text-field.tsx';
import { RequestForm } from './request-form.tsx';
import { useOneField } from './use-one-field.ts';

type Frame = Omit<ComponentProps<typeof RequestForm>, 'request' | 'action' | 'words' | 'children'>;

interface EmailRequestProps extends Frame {
  words: ComponentProps<typeof RequestForm>['words'] & {
    readonly email: string;
    readonly valider: string;
  };
  /** Already typed on the page before. */
  known?: string | undefined;
  /** What cannot be an address, in the contract's words; null where it may be. */
  faultOf: (email: string) => string | null;
  send: (email: string) => Promise<unknown>;
  /** Shown once it is sent, with the address as typed. */
  Sent: ComponentType<{ email: string; onAgain: () => void }>;
  /** Below the field. */
  children?: ReactNode;
}

/** Asks for a link by one’s address. The answer is the same whether or not the address is known. */
export function EmailRequest(props: EmailRequestProps) {
  const { words, known = '', faultOf, send, Sent, children, ...frame } = props;
  const [email, setEmail] = useState(known);
  const field = useOneField({
    faultOf,
    send,
    refusalOf: ({ problem }) => problem.errors?.['email']?.[0] ?? null,
  });
  const { refused } = field;
  if (field.sent) return <Sent email={email.trim()} onAgain={field.reset} />;
  return (
    <RequestForm
      {...frame}
      words={words}
      action={words.valider}
      request={{
        issues: refused === undefined ? [] : [{ field: 'email', message: refused }],
        attempt: field.attempt,
        pending: field.busy,
        failure: field.failure,
        submit: () => field.submit(email),
      }}
    >
      <TextField
        label={words.email}
        name="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
        error={refused}
      />
      {children}
    </RequestForm>
  );
}
