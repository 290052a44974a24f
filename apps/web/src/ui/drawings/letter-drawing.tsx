import './drawing.css';

interface LetterDrawingProps {
  label: string;
  /** The line over the framed value, and an example of the value. */
  line: string;
  value: string;
}

/** A letter with the framed value to copy (a code sent by post, a number on a statement). */
export function LetterDrawing({ label, line, value }: LetterDrawingProps) {
  return (
    <svg className="ui-drawing" viewBox="0 0 350 176" role="img" aria-label={label}>
      <rect className="ui-drawing__sheet" x="40" y="20" width="270" height="170" />
      <rect className="ui-drawing__primary" x="59" y="40" width="22" height="22" rx="4" />
      <path
        className="ui-drawing__lines"
        d="M188 47H286M212 59H286M188 71H286M59 98H239M59 110H282"
      />
      <rect className="ui-drawing__frame" x="59" y="124" width="230" height="46" rx="6" />
      <text className="ui-drawing__soft-text" x="72" y="141" fontSize="10">
        {line}
      </text>
      <text className="ui-drawing__soft-text ui-drawing__code" x="72" y="161" fontSize="17">
        {value}
      </text>
    </svg>
  );
}
