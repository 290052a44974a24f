import './drawing.css';

interface PhoneDrawingProps {
  /** What the drawing shows, for screen readers. */
  label: string;
  /** Sender and line of the SMS. */
  sender: string;
  line: string;
  /** The start of a code; the rest is dots. */
  code: string;
}

/** A phone with the SMS that brings the code. */
export function PhoneDrawing({ label, sender, line, code }: PhoneDrawingProps) {
  return (
    <svg className="ui-drawing" viewBox="0 0 350 135" role="img" aria-label={label}>
      <path
        className="ui-drawing__dark"
        d="M102 140V32a15 15 0 0 1 15-15H233a15 15 0 0 1 15 15V140z"
      />
      <path className="ui-drawing__paper" d="M108 140V32a9 9 0 0 1 9-9H233a9 9 0 0 1 9 9V140z" />
      <rect className="ui-drawing__track" x="157" y="29" width="36" height="5" rx="2.5" />
      <rect className="ui-drawing__soft" x="117" y="47" width="116" height="63" rx="7" />
      <text className="ui-drawing__soft-text" x="127" y="64" fontSize="8" fontWeight="700">
        {sender}
      </text>
      <text className="ui-drawing__soft-text" x="127" y="79" fontSize="8">
        {line}
      </text>
      <text className="ui-drawing__soft-text ui-drawing__code" x="127" y="100" fontSize="17">
        {code}{' '}
        <tspan fontSize="9" letterSpacing="4">
          •••
        </tspan>
      </text>
    </svg>
  );
}
