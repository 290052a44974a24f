export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What is known of a delegation, label above value. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="delegation__faits">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
