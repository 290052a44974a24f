import Archive from 'lucide-react/icons/archive';
import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import Inbox from 'lucide-react/icons/inbox';
import MessageSquare from 'lucide-react/icons/message-square';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { Attachments } from '../ui/attachments.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FilterMenu } from '../ui/filter-menu.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { Tag } from '../ui/tag.tsx';
import { Section } from './section.tsx';
import { SHEET } from './texts.fr.ts';

/** The four notices. */
export function NoticeSheet() {
  const words = SHEET.notices;
  return (
    <Section title={SHEET.sections.notices}>
      <div className="sheet__stack">
        <Notice kind="info" title={words.infoTitle}>
          <p>{words.info}</p>
        </Notice>
        <Notice kind="ok">
          <p>
            {words.ok}
            <strong>{words.okNumber}</strong>
          </p>
        </Notice>
        <Notice kind="att" title={words.attTitle}>
          <p>
            {words.att}
            <strong>{words.attTime}</strong>. <LinkButton>{words.attAct}</LinkButton>
          </p>
        </Notice>
        <Notice kind="err" title={words.errTitle}>
          <p>
            {words.err}
            <LinkButton>{words.errAct}</LinkButton>
          </p>
        </Notice>
      </div>
    </Section>
  );
}

const options = (labels: readonly string[]) => labels.map((label) => ({ id: label, label }));

/** Tags, filters and attached files. */
export function TagSheet() {
  const { tags, filters, files } = SHEET;
  const [period, setPeriod] = useState<string>(filters.periods[0]);
  const [state, setState] = useState<string>(filters.states[0]);
  const states = ['sent', 'sending', 'refused'] as const;
  return (
    <Section title={SHEET.sections.tags}>
      <div className="sheet__row sheet__row--close">
        <Tag kind="ok" icon={<Check aria-hidden="true" />}>
          {tags.ok}
        </Tag>
        <Tag kind="att" icon={<Clock aria-hidden="true" />}>
          {tags.att}
        </Tag>
        <Tag kind="err" icon={<X aria-hidden="true" />}>
          {tags.err}
        </Tag>
        <Tag kind="info" icon={<MessageSquare aria-hidden="true" />}>
          {tags.info}
        </Tag>
        <Tag kind="neutral" icon={<Archive aria-hidden="true" />}>
          {tags.neutral}
        </Tag>
      </div>
      <div className="ui-filters">
        <FilterMenu
          name={filters.period}
          options={options(filters.periods)}
          value={period}
          onChange={setPeriod}
          active
        />
        <FilterMenu
          name={filters.state}
          options={options(filters.states)}
          value={state}
          onChange={setState}
        />
      </div>
      <Attachments
        title={files.title}
        used={files.used}
        onRemove={() => undefined}
        files={files.list.map(({ name, detail }, rank) => ({
          id: name,
          name,
          detail,
          state: states[rank] ?? 'sent',
          percent: rank === 1 ? 64 : undefined,
        }))}
      />
    </Section>
  );
}

/** Nothing to show, and not yet anything to show. */
export function WaitSheet() {
  return (
    <>
      <Section title={SHEET.sections.empty}>
        <EmptyState
          icon={<Inbox aria-hidden="true" />}
          title={SHEET.empty.title}
          action={<Button size="small">{SHEET.empty.act}</Button>}
        >
          {SHEET.empty.why}
        </EmptyState>
      </Section>
      <Section title={SHEET.sections.loading}>
        <Loading text={SHEET.loading} />
      </Section>
    </>
  );
}
