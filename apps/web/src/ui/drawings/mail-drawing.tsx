import './drawing.css';

interface MailDrawingProps {
  label: string;
  /** The mail’s subject, and the words on its button. */
  subject: string;
  button: string;
}

/** An envelope opened on an e-mail, with the button to click. */
export function MailDrawing({ label, subject, button }: MailDrawingProps) {
  return (
    <svg className="ui-drawing" viewBox="0 0 350 150" role="img" aria-label={label}>
      <path className="ui-drawing__dark" d="M75 100V78L175 12L275 78V150H75z" />
      <rect className="ui-drawing__sheet" x="92" y="26" width="166" height="120" rx="3" />
      <text className="ui-drawing__text" x="106" y="48" fontSize="10" fontWeight="700">
        {subject}
      </text>
      <path className="ui-drawing__lines" d="M106 59H230M106 69H206" />
      <rect className="ui-drawing__frame" x="106" y="79" width="138" height="24" rx="5" />
      <text
        className="ui-drawing__soft-text"
        x="175"
        y="94.5"
        fontSize="9.5"
        fontWeight="700"
        textAnchor="middle"
      >
        {button}
      </text>
      <path className="ui-drawing__fold" d="M75 100L175 146L275 100V152H75z" />
    </svg>
  );
}
