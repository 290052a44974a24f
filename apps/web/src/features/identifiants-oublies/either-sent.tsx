import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { RequestSent } from '../../lib/request-sent.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.auChoix;

interface EitherSentProps {
  /** As typed; null when a number was: the page then shows no address. */
  email: string | null;
  onAgain: () => void;
}

/** Whether or not there is an account, the same words. */
export function EitherSent({ email, onAgain }: EitherSentProps) {
  const paths = pathsOf(useEspaceId());
  const lead =
    email === null ? (
      T.faitParNumero
    ) : (
      <>
        {T.faitAvant}
        <strong>{email}</strong>
        {T.faitApres}
      </>
    );
  const otherWay = { to: paths.assistance, text: T.assistance };
  return (
    <RequestSent
      words={T}
      lead={lead}
      otherWay={otherWay}
      back={paths.connexion}
      onAgain={onAgain}
    />
  );
}
