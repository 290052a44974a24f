import { join, resolve } from 'node:path';
import {
  createCourier,
  type CourrierSummary,
  listCourriers,
  postLot,
  printCourriers,
  returnCourrier,
} from '@eps/domain';
import type { Command } from 'commander';
import { createTransports } from '../app/create-transports.ts';
import { workspaceRoot } from '../config/workspace-root.ts';
import { discardLetter, removeUnfinished, saveLetter } from './letter-files.ts';
import { CommandFailure, type Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { type CommandContext, withContext } from './with-context.ts';

const texts = cliTexts.courriers;

/** Letters: what waits, printing, posting, and what comes back. */
export function addCourrierCommands(program: Command, terminal: Terminal): void {
  const group = program.command('courriers').description(texts.summary);
  group
    .command('list')
    .description(texts.list)
    .option('--tous', texts.all)
    .action((options: { tous?: boolean }) =>
      withContext(({ ctx }) => list(ctx, options, terminal)),
    );
  group
    .command('print')
    .description(texts.print)
    .option('--dossier <dossier>', texts.folder, join(workspaceRoot, 'var', 'courriers'))
    .action(({ dossier }: { dossier: string }) =>
      withContext((parts) => print(parts, resolve(dossier), terminal)),
    );
  group
    .command('poste')
    .description(texts.post)
    .argument('<lot>', texts.lotArgument)
    .action((lot: string) => withContext(({ ctx }) => post(ctx, lot, terminal)));
  group
    .command('revenu')
    .description(texts.returned)
    .argument('<reference>', texts.referenceArgument)
    .action((reference: string) => withContext(({ ctx }) => giveBack(ctx, reference, terminal)));
}

type Ctx = CommandContext['ctx'];

async function list(ctx: Ctx, options: { tous?: boolean }, { say }: Terminal): Promise<void> {
  const courriers = await listCourriers(ctx, options);
  if (courriers.length === 0) return say(texts.none);
  for (const courrier of courriers) say(describe(courrier));
}

const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short' });

function describe(courrier: CourrierSummary): string {
  const { reference, espace, numero, etat, motif, lot, demandeLe, attenduLe, expireLe } = courrier;
  const state =
    motif === null ? texts.states[etat] : `${texts.states[etat]} (${texts.motifs[motif]})`;
  return [
    reference,
    espace,
    numero,
    courrier.aImprimer ? texts.toPrint : state,
    ...(lot === null ? [] : [texts.inLot(lot)]),
    texts.asked(day.format(demandeLe)),
    ...(attenduLe === null ? [] : [texts.expected(day.format(attenduLe))]),
    texts.expires(day.format(expireLe)),
  ].join('  ');
}

async function print(
  { ctx, config }: CommandContext,
  folder: string,
  { say, tell }: Terminal,
): Promise<void> {
  await layOut({ ctx, config });
  await removeUnfinished(folder);
  const { printed, cancelled } = await printCourriers(ctx, {
    save: (courrier, pdf) => saveLetter(folder, courrier, pdf),
    discard: (courrier) => discardLetter(folder, courrier),
  }).catch((error: unknown) => {
    if (error instanceof Error && 'path' in error)
      throw new CommandFailure(texts.unwritable(folder));
    throw error;
  });
  for (const { lot, nom } of printed) say(join(folder, lot, nom));
  for (const reference of cancelled) tell(texts.moved(reference));
  if (printed.length === 0) return say(texts.nothing);
  for (const lot of new Set(printed.map((courrier) => courrier.lot)))
    say(texts.lot(lot, printed.filter((courrier) => courrier.lot === lot).length));
}

/** What no server has laid out yet. Failed ones are tried again by the next run, or by a server. */
async function layOut({ ctx, config }: CommandContext): Promise<void> {
  const courier = createCourier(ctx, createTransports(ctx, config));
  try {
    await courier.flush('courrier');
  } finally {
    await courier.stop();
  }
}

async function post(ctx: Ctx, lot: string, { say }: Terminal): Promise<void> {
  const { posted, takeOut, known } = await postLot(ctx, lot.trim());
  if (!known) throw new CommandFailure(texts.unknownLot(lot));
  for (const { place, reference } of takeOut) say(texts.takeOut(place, reference));
  say(texts.posted(lot, posted));
}

async function giveBack(ctx: Ctx, reference: string, { say }: Terminal): Promise<void> {
  const outcome = await returnCourrier(ctx, reference);
  if (outcome === 'inconnu') throw new CommandFailure(texts.unknown(reference));
  if (outcome === 'impossible') throw new CommandFailure(texts.impossible(reference));
  say(outcome === 'revenu' ? texts.noted(reference) : texts.already(reference));
}
