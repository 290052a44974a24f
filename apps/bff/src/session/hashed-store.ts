import { createHash } from 'node:crypto';
import { Refusal } from '@eps/domain';
import session, { type SessionData } from 'express-session';
import { withinDeadline } from '../app/deadline.ts';
import type { SessionRecords } from './session-records.ts';

type Done = (error?: unknown) => void;

/**
 * The store express-session sees. It keeps a hash of the session id, bound to its espace: a stolen
 * table opens no session, and a cookie of one espace is nothing in another. It has no `touch`: activity
 * and limits belong to `connexions` (decision 4).
 */
export class HashedSessionStore extends session.Store {
  readonly #records: SessionRecords;
  readonly #scope: string;
  /** What each session object was last written as. */
  readonly #written = new WeakMap<SessionData, string>();

  constructor(records: SessionRecords, scope: string) {
    super();
    this.#records = records;
    this.#scope = scope;
  }

  override get(sid: string, done: (error: unknown, data?: SessionData | null) => void): void {
    void this.#settle(this.#records.read(this.#key(sid)), done);
  }

  /**
   * Handlers save before they answer, and express-session saves once more after a new id: the second
   * time there is nothing new to write.
   */
  override set(sid: string, data: SessionData, done: Done = ignored): void {
    const written = `${sid} ${JSON.stringify(data)}`;
    if (this.#written.get(data) === written) {
      done();
      return;
    }
    void this.#settle(this.#records.write(this.#key(sid), data), (error) => {
      if (!error) this.#written.set(data, written);
      done(error);
    });
  }

  override destroy(sid: string, done: Done = ignored): void {
    void this.#settle(this.#records.remove(this.#key(sid)), done);
  }

  /** A store that does not answer is a closed door, told soon, never a hanging page. */
  async #settle<T>(work: Promise<T>, done: (error: unknown, value?: T) => void): Promise<void> {
    let value: T;
    try {
      value = await withinDeadline(work, this.#records.deadlineMs);
    } catch (cause) {
      done(Object.assign(new Refusal('indisponible', { secondes: 5 }), { cause }));
      return;
    }
    done(null, value);
  }

  #key(sid: string): string {
    return createHash('sha256').update(`${this.#scope}:${sid}`).digest('base64url');
  }
}

function ignored(): void {
  // express-session calls without a callback where it does not care.
}
