import Copy from 'lucide-react/icons/copy';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { secondsFacteursTexts as T } from './texts.fr.ts';

interface CopyButtonProps {
  text: string;
  /** « La clé est copiée. » */
  done: string;
  children: ReactNode;
}

/** Copies a text, and says whether it could: a browser may refuse. */
export function CopyButton({ text, done, children }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(T.copieRefusee);
    }
  };
  return (
    <>
      <Button
        size="small"
        className="no-print"
        icon={<Copy aria-hidden="true" />}
        onClick={() => void copy()}
      >
        {children}
      </Button>
      <span className="securite__dit" role="status">
        {said}
      </span>
    </>
  );
}
