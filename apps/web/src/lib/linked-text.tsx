import { Link } from 'react-router';

interface LinkedTextProps {
  /** A sentence, as prescribed by a guide. */
  text: string;
  /** The words of it that lead somewhere. */
  words: string;
  to: string;
}

/** A prescribed sentence with some of its words as a link; the sentence alone when the words are not in it. */
export function LinkedText({ text, words, to }: LinkedTextProps) {
  const at = text.indexOf(words);
  if (at === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <Link to={to}>{words}</Link>
      {text.slice(at + words.length)}
    </>
  );
}
