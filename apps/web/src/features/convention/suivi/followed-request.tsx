import { conventionTexts, type followConvention, type ResponseOf } from '@eps/contracts';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import Clock3 from 'lucide-react/icons/clock-3';
import Inbox from 'lucide-react/icons/inbox';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { pathsOf } from '../../../lib/paths.ts';
import { dayOf, timeOfDay } from '../../../lib/times.fr.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { PageTitle } from '../../../ui/page-title.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx';
import { FormActions, IdentityStrip, WizardLayout } from '../../../ui/wizard-layout.tsx';
import { suiviWords as T } from '../texts.fr.ts';

type Followed = ResponseOf<typeof followConvention>;

const KINDS = { deposee: 'info', acceptee: 'ok', refusee: 'err' } as const;
const ICONS = { deposee: Clock3, acceptee: CircleCheck, refusee: CircleX } as const;

interface FollowedRequestProps {
  followed: Followed;
  documentTitle: string;
}

/** What has become of a request: its state in a word, then what happened and when. */
export function FollowedRequest({ followed, documentTitle }: FollowedRequestProps) {
  const espace = useEspaceId();
  const { etat, numero, pieces } = followed;
  const Icon = ICONS[etat];
  return (
    <WizardLayout>
      <PageTitle key="suivi" documentTitle={documentTitle} lead={T.etats[etat].phrase}>
        {T.titre}
      </PageTitle>
      <IdentityStrip
        facts={[
          { label: T.numero, value: <strong className="tabular">{numero}</strong> },
          {
            label: T.etat,
            value: (
              <Tag kind={KINDS[etat]} icon={<Icon aria-hidden="true" size={16} />}>
                {T.etats[etat].mot}
              </Tag>
            ),
          },
        ]}
      />
      <section className="convention-suivi">
        <h2>{T.chronologie}</h2>
        <Timeline label={T.chronologie} events={eventsOf(followed)} />
      </section>
      <section className="convention-pieces">
        <h2>{T.pieces}</h2>
        <ul>
          {pieces.map(({ nom, justificatif }, index) => (
            <li key={`${index}-${nom}`}>
              {conventionTexts.justificatifs[justificatif]}
              {'\u00a0'}: {nom}
            </li>
          ))}
        </ul>
      </section>
      {etat === 'refusee' ? (
        <FormActions>
          <ButtonLink look="main" to={pathsOf(espace).premiereConnexion}>
            {T.autre}
          </ButtonLink>
        </FormActions>
      ) : null}
    </WizardLayout>
  );
}

/** Newest first. */
function eventsOf({ etat, deposeeLe, decideeLe, motif }: Followed): TimelineEvent[] {
  const received: TimelineEvent = {
    id: 'recue',
    icon: <Inbox aria-hidden="true" size={18} />,
    title: T.recue,
    ...dated(deposeeLe),
  };
  if (decideeLe === null || etat === 'deposee') return [received];
  const accepted = etat === 'acceptee';
  const Icon = accepted ? CircleCheck : CircleX;
  return [
    {
      id: 'decision',
      icon: <Icon aria-hidden="true" size={18} />,
      tone: accepted ? 'ok' : 'failure',
      title: accepted ? T.acceptee : T.refusee,
      detail: motif === null ? undefined : `${T.motif}${motif}`,
      ...dated(decideeLe),
    },
    received,
  ];
}

function dated(instant: string): { date: string; dateTime: string } {
  return { date: `${dayOf(instant)} à ${timeOfDay(instant)}`, dateTime: instant };
}
