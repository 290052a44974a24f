import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { RequestSent } from '../../lib/request-sent.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.motDePasse;

interface ResetSentProps {
  /** As typed: the page knows no other. */
  email: string;
  onAgain: () => void;
}

/** Whether or not the address is known, the same words. */
export function ResetSent({ email, onAgain }: ResetSentProps) {
  const paths = pathsOf(useEspaceId());
  const lead = (
    <>
      {T.faitAvant}
      <strong>{email}</strong>
      {T.faitApres}
    </>
  );
  const words = { ...T, retour: T.connexion, autre: T.autreAdresse };
  const otherWay = { to: paths.parcours('recuperation'), text: T.parSms };
  return (
    <RequestSent
      words={words}
      lead={lead}
      otherWay={otherWay}
      back={paths.connexion}
      onAgain={onAgain}
    />
  );
}
