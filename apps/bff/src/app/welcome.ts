import { demoIdentities } from '@eps/domain';
import { getEspace } from '@eps/espaces';
import type { Config } from '../config/config.ts';
import { welcomeTexts as texts } from './texts.fr.ts';

/** What `npm start` prints: where to go, who to be, where messages arrive. */
export function welcome({ publicUrl, espaces }: Config, port: number): string {
  const address = publicUrl.replace(/:0$/, `:${port}`);
  const doors = espaces.map((id) => `  ${address}/${id}  ${getEspace(id).organisation.nom}`);
  return [
    '',
    texts.ready(address),
    ...doors,
    '',
    texts.identities,
    ...demoIdentities.map(texts.identity),
    '',
    texts.mailbox(`${address}/dev/messages/`),
    '',
    '',
  ].join('\n');
}
