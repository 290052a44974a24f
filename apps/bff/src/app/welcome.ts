import { DEMO_PASSWORD, demoDelegation, demoIdentities } from '@eps/domain';
import { getEspace } from '@eps/espaces';
import type { Config } from '../config/config.ts';
import { welcomeTexts as texts } from './texts.fr.ts';

/** What `npm start` prints: where to go, who to be, where messages arrive. */
export function welcome({ publicUrl, espaces }: Config, port: number): string {
  const address = publicUrl.replace(/:0$/, `:${port}`);
  const doors = espaces.map((id) => `  ${address}/${id}  ${getEspace(id).organisation.nom}`);
  const identities = espaces.flatMap((id) => [
    '',
    texts.identities(getEspace(id).organisation.nom),
    ...demoIdentities.filter(({ espace }) => espace === id).map(texts.identity),
    ...(demoDelegation.espace === id ? [texts.delegue(demoDelegation, DEMO_PASSWORD)] : []),
  ]);
  return [
    '',
    texts.ready(address),
    ...doors,
    ...identities,
    '',
    texts.mailbox(`${address}/dev/messages/`),
    '',
    '',
  ].join('\n');
}
