import { fieldTexts, type Route } from '@eps/contracts';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ApiProblem } from '../api-problem.ts';
import { contractFaults, fault, type Faults, judged } from '../contract-faults.ts';
import { issuesOf, putOnFields } from '../form-issues.ts';
import { numeroTiersFault } from '../numero-tiers.ts';
import { captchaTexts } from './texts.fr.ts';
import { type ReponseCaptcha, useCaptcha } from './use-captcha.ts';

/** As typed. Each form has a number and a captcha, and what it needs of the rest. */
export interface CaptchaValues {
  numero: string;
  email: string;
  emailConfirmation: string;
  canal: 'email' | 'courrier';
  /** The characters of the image. */
  captcha: string;
}

const EMPTY: CaptchaValues = {
  numero: '',
  email: '',
  emailConfirmation: '',
  canal: 'email',
  captcha: '',
};

type Field = keyof CaptchaValues;

interface CaptchaFormOptions<R extends Route> {
  route: R;
  /** Names of the fields it has, in their order. */
  labels: Readonly<Partial<Record<Field, string>>>;
  /** What is sent, but for the captcha. */
  bodyOf: (values: CaptchaValues) => object;
  send: (body: object) => Promise<unknown>;
}

/**
 * Checks with the contract's own schema, sends once, puts each refusal at its field. What was typed stays; a captcha
 * that was refused gives way to another, where the focus goes.
 */
export function useCaptchaForm<R extends Route>(options: CaptchaFormOptions<R>) {
  const { route, labels, bodyOf, send } = options;
  const captcha = useCaptcha();
  const [failure, setFailure] = useState<Error | null>(null);
  const sending = useRef(false);
  const form = useForm<CaptchaValues>({
    defaultValues: EMPTY,
    shouldFocusError: false,
    resolver: (values) => {
      const body = { ...bodyOf(values), captcha: captcha.answer(values.captcha) };
      const errors = faultsOf(route, body, values.numero);
      if (errors.captcha !== undefined && captcha.mode !== 'image')
        errors.captcha = fault(captchaTexts.attendre);
      return judged(values, errors);
    },
  });
  const sendValues = async (values: CaptchaValues): Promise<void> => {
    const answer: ReponseCaptcha | null = captcha.answer(values.captcha);
    if (sending.current || answer === null) return;
    sending.current = true;
    setFailure(null);
    try {
      await send({ ...bodyOf(values), captcha: answer });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // Refused or not, an answer counts once.
      if (error instanceof ApiProblem && error.problem.code !== 'requete-invalide') {
        form.setValue('captcha', '');
        captcha.renew();
      }
      if (!putOnFields(error, form.setError, FIELDS, BY_CODE)) setFailure(error);
    } finally {
      sending.current = false;
    }
  };
  const { errors, submitCount, isSubmitting } = form.formState;
  return {
    form,
    captcha,
    submit: () => void form.handleSubmit(sendValues)(),
    issues: issuesOf(errors, labels),
    attempt: submitCount,
    pending: isSubmitting,
    /** What failed, and is about no field. */
    failure,
    /** What was sent served once, whatever came of it: without the characters of another image it is not sent again. */
    usedUp: failure instanceof ApiProblem,
  };
}

export type CaptchaForm = ReturnType<typeof useCaptchaForm>;

const FIELDS = ['numero', 'email', 'emailConfirmation', 'canal', 'captcha'] as const;
const BY_CODE = { 'captcha-incorrect': 'captcha' } as const;

/** By field, in the contract's words; the number's in the copilot's. */
function faultsOf(route: Route, body: object, numero: string): Faults<Field> {
  const found = contractFaults(route, body, FIELDS);
  if (found.captcha !== undefined) found.captcha = fault(fieldTexts.captcha);
  const wrong = numeroTiersFault(numero);
  if (wrong !== null) found.numero = fault(wrong);
  return found;
}
