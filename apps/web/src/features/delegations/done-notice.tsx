import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/notice.tsx';

/** What has just been done. Takes the focus, because what was acted on has gone. Give it a `key` per act. */
export function DoneNotice({ children }: { children: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="delegations__fait" ref={box} tabIndex={-1}>
      <Notice kind="ok" live="status">
        <p>{children}</p>
      </Notice>
    </div>
  );
}
