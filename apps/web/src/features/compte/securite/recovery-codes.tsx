import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { useEspace } from '../../../lib/espace-context.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { CopyButton } from './copy-button.tsx';
import { secondsFacteursTexts } from './texts.fr.ts';

const T = secondsFacteursTexts.codes;

interface RecoveryCodesProps {
  codes: readonly string[];
  /** What has just been done. */
  done: string;
  onKept: () => void;
}

/** Recovery codes, shown once: to copy, print or save before going on. */
export function RecoveryCodes({ codes, done, onKept }: RecoveryCodesProps) {
  const { id, organisation } = useEspace();
  const written = codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
  const text = [T.entete(organisation.nom), T.phrase, '', ...written, ''].join('\n');
  const save = (): void =>
    saveFile(T.fichier(id), new Blob([text], { type: 'text/plain;charset=utf-8' }));
  return (
    <>
      <Notice kind="ok" live="status" className="no-print">
        <p>{done}</p>
      </Notice>
      <Card title={T.titre}>
        <div className="securite__texte">
          <p>
            <strong>{T.uneFois}</strong> {T.phrase}
          </p>
          <ul className="securite__codes">
            {written.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <div className="securite__actes no-print">
            <CopyButton text={written.join('\n')} done={T.copies}>
              {T.copier}
            </CopyButton>
            <Button
              size="small"
              icon={<Printer aria-hidden="true" />}
              onClick={() => window.print()}
            >
              {T.imprimer}
            </Button>
            <Button size="small" icon={<Download aria-hidden="true" />} onClick={save}>
              {T.telecharger}
            </Button>
          </div>
          <p className="no-print">{T.ou}</p>
          <Button look="main" className="no-print" onClick={onKept}>
            {T.gardes}
          </Button>
        </div>
      </Card>
    </>
  );
}
