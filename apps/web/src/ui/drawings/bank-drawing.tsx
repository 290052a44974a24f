import './drawing.css';

interface BankDrawingProps {
  label: string;
  title: string;
  holderName: string;
  holder: string;
  /** The start of the account number, then the two framed groups and their captions. */
  start: string;
  boxes: readonly [
    one: { value: string; caption: string },
    other: { value: string; caption: string },
  ];
}

/** A bank account statement, with the last groups of the account number framed. */
export function BankDrawing({ label, title, holderName, holder, start, boxes }: BankDrawingProps) {
  const [one, other] = boxes;
  return (
    <svg className="ui-drawing" viewBox="0 0 350 196" role="img" aria-label={label}>
      <rect className="ui-drawing__sheet" x="17" y="18" width="316" height="190" rx="2" />
      <text className="ui-drawing__text" x="34" y="46" fontSize="11" fontWeight="700">
        {title}
      </text>
      <text className="ui-drawing__quiet" x="34" y="68" fontSize="9.5">
        {holderName}
      </text>
      <text className="ui-drawing__text" x="34" y="82" fontSize="10.5">
        {holder}
      </text>
      <text className="ui-drawing__quiet" x="34" y="108" fontSize="9.5">
        IBAN
      </text>
      <text className="ui-drawing__quiet ui-drawing__figures" x="34" y="131" fontSize="11.5">
        {start}
      </text>
      <rect className="ui-drawing__frame" x="239" y="114" width="22" height="25" rx="4" />
      <rect className="ui-drawing__frame" x="267" y="114" width="46" height="25" rx="4" />
      <text
        className="ui-drawing__soft-text ui-drawing__code"
        x="250"
        y="132"
        fontSize="13.5"
        textAnchor="middle"
      >
        {one.value}
      </text>
      <text
        className="ui-drawing__soft-text ui-drawing__code"
        x="290"
        y="132"
        fontSize="13.5"
        textAnchor="middle"
      >
        {other.value}
      </text>
      <path className="ui-drawing__leaders" d="M250 141V155M290 141V155" />
      <text className="ui-drawing__text" x="238" y="170" fontSize="10" textAnchor="middle">
        {one.caption}
      </text>
      <text className="ui-drawing__text" x="296" y="170" fontSize="10" textAnchor="middle">
        {other.caption}
      </text>
    </svg>
  );
}
