import './drawing.css';

interface CardDrawingProps {
  label: string;
  /** Title printed on the card. */
  title: string;
  holder: string;
  /** Name of the number, and an example of it: the part that is framed. */
  numberName: string;
  number: string;
}

/** A professional card, with the number to copy framed. */
export function CardDrawing({ label, title, holder, numberName, number }: CardDrawingProps) {
  return (
    <svg className="ui-drawing" viewBox="0 0 350 176" role="img" aria-label={label}>
      <rect className="ui-drawing__sheet" x="55" y="16" width="240" height="144" rx="11" />
      <path
        className="ui-drawing__accent"
        d="M55.75 136H294.25V149A10.25 10.25 0 0 1 284 159.25H66A10.25 10.25 0 0 1 55.75 149z"
      />
      <text className="ui-drawing__text" x="73" y="42" fontSize="9" fontWeight="700">
        {title}
      </text>
      <rect className="ui-drawing__chip" x="73" y="62" width="38" height="29" rx="5" />
      <path
        className="ui-drawing__chip-lines"
        d="M73 72H86V62M73 81H86V91M111 72H98V62M111 81H98V91"
      />
      <text className="ui-drawing__text" x="128" y="70" fontSize="11" fontWeight="650">
        {holder}
      </text>
      <rect className="ui-drawing__frame" x="122" y="80" width="158" height="34" rx="6" />
      <text className="ui-drawing__soft-text" x="131" y="92" fontSize="8">
        {numberName}
      </text>
      <text className="ui-drawing__soft-text ui-drawing__code" x="131" y="108" fontSize="14">
        {number}
      </text>
    </svg>
  );
}
