import CalendarDays from 'lucide-react/icons/calendar-days';
import Check from 'lucide-react/icons/check';
import CircleX from 'lucide-react/icons/circle-x';
import Eye from 'lucide-react/icons/eye';
import IdCard from 'lucide-react/icons/id-card';
import Pencil from 'lucide-react/icons/pencil';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { DefinitionRows } from '../ui/definition-rows.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { ServiceTile } from '../ui/service-tile.tsx';
import { Tag } from '../ui/tag.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { Section } from './section.tsx';
import { MORE, SHEET } from './texts.fr.ts';

/** Rows of an account and its events. */
export function AccountSheet() {
  const { rows, events } = MORE;
  return (
    <Section title={SHEET.sections.account}>
      <Card title={MORE.rowsTitle} level={3} flush>
        <DefinitionRows
          rows={[
            { label: rows.number, value: '93 1 02090 5', note: rows.numberNote },
            {
              label: rows.email,
              value: 'c.aubertin-desmarets@cabinet-madeleine-bres.example',
              action: (
                <Button size="small" icon={<Pencil aria-hidden="true" />}>
                  {rows.edit}
                </Button>
              ),
            },
            {
              label: rows.card,
              value: 'Pro Santé Connect',
              action: (
                <Tag kind="ok" icon={<Check aria-hidden="true" />}>
                  {rows.linked}
                </Tag>
              ),
            },
          ]}
        />
      </Card>
      <Card title={events.label} level={3}>
        <Timeline label={events.label} events={timeline()} />
      </Card>
    </Section>
  );
}

function timeline() {
  const { events } = MORE;
  return [
    {
      id: 'card',
      icon: <IdCard aria-hidden="true" />,
      title: events.card,
      detail: events.cardDetail,
      date: '20/11/2026 - 08:12',
      dateTime: '2026-11-20T07:12Z',
    },
    {
      id: 'staff',
      icon: <Eye aria-hidden="true" />,
      tone: 'staff' as const,
      title: events.staff,
      detail: events.staffDetail,
      date: '19/11/2026 - 16:40',
      dateTime: '2026-11-19T15:40Z',
    },
    {
      id: 'failure',
      icon: <CircleX aria-hidden="true" />,
      tone: 'failure' as const,
      title: events.failure,
      detail: (
        <>
          {events.failureDetail}
          <LinkButton>{events.notMe}</LinkButton>
        </>
      ),
      date: '18/11/2026 - 23:05',
      dateTime: '2026-11-18T22:05Z',
    },
  ];
}

const STATEMENTS = [
  { date: '18/11/2026', reference: 'VIR 2026-11-4471', rejects: '2 rejets', amount: '1 842,36 €' },
  { date: '10/11/2026', reference: 'VIR 2026-11-4102', rejects: 'aucun', amount: '3 108,90 €' },
];

/** A table and a tile. */
export function DataSheet() {
  const { table, tile } = MORE;
  return (
    <Section title={SHEET.sections.data}>
      <Card flush>
        <DataTable
          caption={table.caption}
          rows={STATEMENTS}
          rowKey={(row) => row.reference}
          sort={{ column: 'date', direction: 'descending' }}
          onSort={() => undefined}
          columns={[
            { id: 'date', title: table.date, cell: (row) => row.date, head: true, sortable: true },
            { id: 'reference', title: table.reference, cell: (row) => row.reference },
            { id: 'rejects', title: table.rejects, cell: (row) => row.rejects },
            {
              id: 'amount',
              title: table.amount,
              cell: (row) => row.amount,
              amount: true,
              head: true,
            },
          ]}
        />
      </Card>
      <ServiceTile
        title={tile.title}
        icon={<CalendarDays aria-hidden="true" />}
        link={<a href="#contenu">{tile.link}</a>}
      >
        <p className="ui-figure">{tile.figure}</p>
        <p>{tile.body}</p>
      </ServiceTile>
    </Section>
  );
}
