import { useEspaceId } from '../../lib/espace-context.ts';
import { printedNumero } from '../../lib/numero-tiers.ts';
import { pathsOf } from '../../lib/paths.ts';
import { RequestSent } from '../../lib/request-sent.tsx';
import { oublisTexts } from './texts.fr.ts';

const T = oublisTexts.parNumero;

interface NumberResetSentProps {
  /** As typed: the page knows nothing else. */
  numero: string;
  onAgain: () => void;
}

/** Whether or not the number has an account, the same words. */
export function NumberResetSent({ numero, onAgain }: NumberResetSentProps) {
  const paths = pathsOf(useEspaceId());
  const lead = (
    <>
      {T.faitAvant}
      <strong className="tabular">{printedNumero(numero)}</strong>
      {T.faitApres}
    </>
  );
  const otherWay = { to: paths.adresseMailOubliee, text: T.adresseOubliee };
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
