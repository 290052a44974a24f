import FileCheck from 'lucide-react/icons/file-check';
import FileClock from 'lucide-react/icons/file-clock';
import FileUp from 'lucide-react/icons/file-up';
import FileX from 'lucide-react/icons/file-x';
import './attachments.css';
import { LinkButton } from './link-button.tsx';
import { UI } from './texts.fr.ts';

/** A file of the list. */
export interface Attachment {
  id: string;
  name: string;
  /** « Convention signée · 1,8 Mo », or the reason of a refusal. */
  detail: string;
  state: 'sent' | 'sending' | 'paused' | 'refused';
  /** 0 to 100, while sending. */
  percent?: number | undefined;
}

interface AttachmentsProps {
  title: string;
  /** « 3,2 Mo sur 10 Mo ». */
  used: string;
  files: readonly Attachment[];
  onRemove: (id: string) => void;
  /** Goes on with one whose sending stopped. */
  onResume?: ((id: string) => void) | undefined;
}

const ICONS = { sent: FileCheck, sending: FileUp, paused: FileClock, refused: FileX } as const;

/** The files of a request: what is used, each file with its progress; a refused one stays with its reason. */
export function Attachments({ title, used, files, onRemove, onResume }: AttachmentsProps) {
  return (
    <div className="ui-files">
      <h3>
        {title} <small>{used}</small>
      </h3>
      <ul className="ui-files__list">
        {files.map(({ id, name, detail, state, percent }) => {
          const Icon = ICONS[state];
          return (
            <li key={id} data-state={state}>
              <Icon aria-hidden="true" size={20} />
              <div className="ui-files__file">
                <p className="ui-files__name">{name}</p>
                <p className="ui-files__detail">{detail}</p>
                {percent === undefined ? null : (
                  <progress max={100} value={percent} aria-label={`${UI.progress} : ${name}`} />
                )}
              </div>
              {state === 'paused' && onResume !== undefined ? (
                <LinkButton onClick={() => onResume(id)}>
                  {UI.resume} <span className="sr-only">{name}</span>
                </LinkButton>
              ) : null}
              <LinkButton onClick={() => onRemove(id)}>
                {state === 'sending' ? UI.cancel : UI.remove}{' '}
                <span className="sr-only">{name}</span>
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
