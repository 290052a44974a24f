import type { ErrorRequestHandler } from 'express';
import type { Logger } from '../observability/logger.ts';
import { isFault, problemOf } from './faults.ts';
import { stateOf } from './request-state.ts';
import { sendProblem } from './send-problem.ts';

/** The last middleware: whatever was thrown becomes a problem document, without its inside. */
export function handleError(logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const { reference, route } = stateOf(request);
    if (isFault(error)) logger.fault(route, error, reference);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    for (const header of ['Content-Length', 'Content-Encoding', 'Transfer-Encoding', 'ETag'])
      response.removeHeader(header);
    sendProblem(request, response, problemOf(error) ?? { code: 'erreur-interne' });
  };
}
