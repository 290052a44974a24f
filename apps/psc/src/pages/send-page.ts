import type { ServerResponse } from 'node:http';

/** @param page HTML, its headers already set */
export function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
