import { minutesUntil } from '../clock.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { refusalOfDoor, type Door } from './doors.ts';

/** What a door answers until `end`: the minutes that remain, whoever asks. */
export function doorClosed(ctx: Context, door: Door, end: Date): Refusal {
  return new Refusal(refusalOfDoor[door], { minutes: minutesUntil(ctx.clock.now(), end) });
}
