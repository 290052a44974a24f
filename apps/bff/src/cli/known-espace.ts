import { isEspaceId, type EspaceId } from '@eps/espaces';
import { CommandFailure } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';

/** The espace of that name. Throws `CommandFailure` where there is none. */
export function knownEspace(name: string): EspaceId {
  if (!isEspaceId(name)) throw new CommandFailure(cliTexts.notice.unknownEspace(name));
  return name;
}
