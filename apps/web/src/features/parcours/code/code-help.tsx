import type { Canal } from '@eps/espaces';
import { Link } from 'react-router';
import { useSecondsUntil } from '../../../lib/clock.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { MailDrawing } from '../../../ui/drawings/mail-drawing.tsx';
import { PhoneDrawing } from '../../../ui/drawings/phone-drawing.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import type { StepProps } from '../parcours-query.ts';
import { parcoursTexts } from '../texts.fr.ts';
import { codeTexts as T } from './texts.fr.ts';

interface CodeHelpProps extends StepProps {
  onReceive: (canal: Canal) => void;
}

/** « Le code n’arrive pas ? »: what it looks like, what to check, the other channel on file. */
export function CodeHelp({ view, receivedAt, onReceive }: CodeHelpProps) {
  const { id, organisation } = useEspace();
  const { envoi, canaux, maintenant } = view;
  const wait = useSecondsUntil(envoi?.renvoiPossibleLe ?? null, { maintenant, receivedAt });
  if (envoi === null) return null;
  const other = canaux.find(({ canal }) => canal !== envoi.canal);
  const drawing =
    envoi.canal === 'sms' ? (
      <PhoneDrawing
        label={T.dessinSms}
        sender={organisation.enseigne}
        line={T.dessinLigne}
        code={T.dessinCode}
      />
    ) : (
      <MailDrawing
        label={T.dessinEmail}
        subject={organisation.enseigne}
        button={`${T.dessinLigne} ${T.dessinCode} •••`}
      />
    );
  return (
    <SidePanel
      title={T.coteTitre}
      drawing={drawing}
      foot={
        <p>
          {other === undefined ? T.piedSeul : T.pied}
          <Link to={pathsOf(id).assistance}>{parcoursTexts.assistance}</Link>
        </p>
      }
    >
      <ul>
        {T.cote[envoi.canal].map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
        {other === undefined ? null : (
          <li>
            {T.sinon}
            <LinkButton
              aria-disabled={wait > 0 || undefined}
              onClick={() => {
                if (wait === 0) onReceive(other.canal);
              }}
            >
              {T.recevezLe[other.canal]}
            </LinkButton>
            {wait > 0 ? T.dans(wait) : ''}
            {T.lien[other.canal]}
            <strong className="tabular">{other.masque}</strong>.
          </li>
        )}
      </ul>
    </SidePanel>
  );
}
