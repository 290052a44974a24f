import type { ParcoursView } from '@eps/contracts';
import { useEspace } from '../../../lib/espace-context.ts';
import { timeOfDay } from '../../../lib/times.fr.ts';
import { codeTexts as T } from './texts.fr.ts';

/** « Nous l’avons envoyé par SMS au +3378***22 à 14 h 37. Il est valable 10 minutes. » */
export function SentTo({ view: { envoi } }: { view: ParcoursView }) {
  const { policies } = useEspace();
  if (envoi === null) return null;
  return (
    <>
      {envoi.canal === 'sms' ? T.envoyeParSms : T.envoyeParEmail}
      <strong className="tabular">{envoi.masque}</strong>
      {T.a}
      {timeOfDay(envoi.envoyeLe)}
      {T.valable(policies.code.lifetimeMinutes)}
    </>
  );
}
