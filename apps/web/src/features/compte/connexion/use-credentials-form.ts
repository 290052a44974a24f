import type { CompteView } from '@eps/contracts';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { isRefusal } from '../../../lib/api-problem.ts';
import { putOnFields } from '../../../lib/form-issues.ts';
import {
  credentialsSchema,
  fieldOfCode,
  passwordFields,
  type CredentialsBody,
  type CredentialsValues,
} from './credentials.ts';
import { type Saved, useSaveCredentials } from './use-save-credentials.ts';

interface CredentialsFormOptions {
  readonly compte: CompteView;
  /** A reset link has just been used: only a new password is asked. */
  readonly afterLink: boolean;
  readonly onSaved: (saved: Saved) => void;
}

/** State and submission of « Informations connexion ». Typed passwords leave the form once the server has judged them. */
export function useCredentialsForm({ compte, afterLink, onSaved }: CredentialsFormOptions) {
  const saveCredentials = useSaveCredentials();
  const [failure, setFailure] = useState<Error | null>(null);
  const asOnFile: CredentialsValues = {
    motDePasseActuel: '',
    nouveauMotDePasse: '',
    nouveauMotDePasseConfirmation: '',
    email: compte.email,
  };
  const form = useForm<CredentialsValues, unknown, CredentialsBody>({
    resolver: zodResolver(credentialsSchema(afterLink)),
    defaultValues: asOnFile,
    shouldFocusError: false,
  });

  async function save(body: CredentialsBody): Promise<void> {
    setFailure(null);
    if (!changesSomething(body, compte)) {
      onSaved({ motDePasseChange: false, verificationEnvoyeeA: null });
      return;
    }
    try {
      const saved = await saveCredentials(body);
      form.reset(asOnFile);
      onSaved(saved);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // House rule: a refusal keeps what was typed, never passwords.
      if (isRefusal(error)) for (const field of passwordFields) form.setValue(field, '');
      const fields = [...passwordFields, 'email'] as const;
      if (!putOnFields(error, form.setError, fields, fieldOfCode)) setFailure(error);
    }
  }

  return { form, failure, submit: form.handleSubmit(save) };
}

/** Whether there is anything to ask the server. */
function changesSomething(body: CredentialsBody, compte: CompteView): boolean {
  return body.nouveauMotDePasse !== undefined || body.email !== compte.email;
}
