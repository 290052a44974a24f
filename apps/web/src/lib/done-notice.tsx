import { useEffect, useRef, type ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import './done-notice.css';

interface DoneNoticeProps {
  kind?: 'ok' | 'info';
  children: ReactNode;
}

/** What has just been done. Takes the focus, because what was acted on has gone (a row, what was typed). Give it a `key` per act. */
export function DoneNotice({ kind = 'ok', children }: DoneNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="done-notice" ref={box} tabIndex={-1}>
      <Notice kind={kind} live="status">
        {children}
      </Notice>
    </div>
  );
}
