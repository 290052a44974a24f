import './spinner.css';

/** A turning ring, decoration only: what is going on is said in words beside it. */
export function Spinner() {
  return <span className="ui-spinner" aria-hidden="true" />;
}
