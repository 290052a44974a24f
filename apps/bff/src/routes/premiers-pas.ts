import * as routes from '@eps/contracts';
import {
  type Context,
  createCaptcha,
  openConvention,
  remindAddress,
  requestCode,
  requestNewCode,
  requestResetByNumber,
} from '@eps/domain';
import { forAnybody, type MountedRoute } from '../http/handler.ts';

const done = { fait: true } as const;

export function premiersPasHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.createCaptcha, ({ params }) => createCaptcha(ctx, params.espace)),

    // Whoever has shown to be a person may go on to a convention, in this browser only.
    forAnybody(routes.requestCode, async ({ params, body, visiteur, session }) => {
      const answer = await requestCode(ctx, { ...params, ...body }, visiteur);
      if (answer.suite === 'convention') {
        const { conventionId } = await openConvention(ctx, { ...params, numero: body.numero });
        await session.keepConvention(conventionId);
      }
      return answer;
    }),

    forAnybody(routes.requestResetByNumber, async ({ params, body, visiteur }) => {
      await requestResetByNumber(ctx, { ...params, ...body }, visiteur);
      return done;
    }),

    forAnybody(routes.remindAddress, async ({ params, body, visiteur }) => {
      await remindAddress(ctx, { ...params, ...body }, visiteur);
      return done;
    }),

    forAnybody(routes.requestNewCode, async ({ params, body, visiteur }) => {
      await requestNewCode(ctx, { ...params, ...body }, visiteur);
      return done;
    }),
  ];
}
