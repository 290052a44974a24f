import { mkdir } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { champsConvention, conventionTexts } from '@eps/contracts';
import {
  type Acceptance,
  acceptConvention,
  CATEGORIES,
  type ConventionFile,
  type Decided,
  listConventions,
  readConvention,
  refuseConvention,
} from '@eps/domain';
import { type Command, Option } from 'commander';
import { CommandFailure, type Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { type CommandContext, withContext } from './with-context.ts';

const texts = cliTexts.convention;
const LONGEST_REASON = 1_000;

interface AcceptOptions {
  readonly categorie?: (typeof CATEGORIES)[number];
  readonly remplacerCoordonnees?: boolean;
}

/** Requests for conventions: what waits, what is in it, and the decision. */
export function addConventionCommands(program: Command, terminal: Terminal): void {
  const group = program.command('convention').description(texts.summary);
  group
    .command('list')
    .description(texts.list)
    .action(() => withContext(({ ctx }) => list(ctx, terminal)));
  group
    .command('show')
    .description(texts.show)
    .argument('<numero>', texts.number)
    .option('--dossier <dossier>', texts.folder)
    .action((suivi: string, { dossier }: { dossier?: string }) =>
      withContext(({ ctx }) => show(ctx, { suivi, dossier }, terminal)),
    );
  group
    .command('accept')
    .description(texts.accept)
    .argument('<numero>', texts.number)
    .addOption(new Option('--categorie <categorie>', texts.category).choices(CATEGORIES))
    .option('--remplacer-coordonnees', texts.replace)
    .action((suivi: string, options: AcceptOptions) =>
      withContext(({ ctx }) => accept(ctx, { suivi, ...options }, terminal)),
    );
  group
    .command('refuse')
    .description(texts.refuse)
    .argument('<numero>', texts.number)
    .requiredOption('--motif <motif>', texts.reason)
    .action((suivi: string, { motif }: { motif: string }) =>
      withContext(async ({ ctx }) =>
        tell(
          await refuseConvention(ctx, { suivi, motif: readReason(motif) }),
          suivi,
          texts.refused,
          terminal,
        ),
      ),
    );
}

type Ctx = CommandContext['ctx'];

async function list(ctx: Ctx, { say }: Terminal): Promise<void> {
  const waiting = await listConventions(ctx);
  if (waiting.length === 0) return say(texts.none);
  for (const { suivi, espace, numero, raisonSociale, deposeeLe, pieces } of waiting)
    say([suivi, espace, numero, raisonSociale, deposeeLe, texts.pieces(pieces)].join('  '));
}

interface Shown {
  readonly suivi: string;
  readonly dossier: string | undefined;
}

async function show(ctx: Ctx, { suivi, dossier }: Shown, { say }: Terminal): Promise<void> {
  const convention = await readConvention(ctx, suivi);
  if (!convention) throw new CommandFailure(texts.unknown(suivi));
  const { formulaire, message, pieces, connu } = convention;
  for (const champ of champsConvention)
    if (formulaire[champ] !== '')
      say(`${conventionTexts.champs[champ]}\u00a0: ${formulaire[champ]}`);
  if (message !== '') say(`${texts.message}\u00a0: ${message}`);
  for (const { nom, justificatif, octets } of pieces)
    say(`${conventionTexts.justificatifs[justificatif]}\u00a0: ${nom} (${octets} octets)`);
  if (connu) for (const line of knownLines(connu)) say(line);
  if (connu?.compte || connu?.autreAdresse) say(texts.howToReplace);
  if (dossier !== undefined)
    say(texts.written(await writeFiles(ctx, convention, resolve(dossier))));
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** Under names of ours: those that people typed are data. */
async function writeFiles(ctx: Ctx, file: ConventionFile, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [index, { id, justificatif, type }] of file.pieces.entries()) {
    const name = `${file.suivi}-${index + 1}-${justificatif}.${EXTENSIONS[type] ?? 'bin'}`;
    const target = createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 });
    await pipeline(await ctx.files.read(id), target);
  }
  return folder;
}

async function accept(
  ctx: Ctx,
  input: AcceptOptions & { readonly suivi: string },
  terminal: Terminal,
): Promise<void> {
  const accepted = await acceptConvention(ctx, input);
  if (typeof accepted === 'string') return tell(accepted, input.suivi, '', terminal);
  const { envoi, connu, gardees } = accepted;
  if (connu) for (const line of knownLines(connu)) terminal.say(line);
  if (gardees) terminal.say(texts.kept);
  terminal.say(`${texts.accepted} ${texts.sent[envoi]}`);
}

function knownLines({ compte, autreAdresse }: NonNullable<Acceptance['connu']>): string[] {
  return [
    texts.known,
    ...(compte ? [texts.hasAccount] : []),
    ...(autreAdresse ? [texts.otherAddress] : []),
  ];
}

function readReason(typed: string): string {
  const reason = typed.replace(/\p{Cc}+/gu, ' ').trim();
  if (reason === '' || reason.length > LONGEST_REASON)
    throw new CommandFailure(texts.badReason(LONGEST_REASON));
  return reason;
}

function tell(decided: Decided, suivi: string, done: string, { say }: Terminal): void {
  if (decided === 'fait') return say(done);
  if (decided === 'deja-fait') return say(texts.already);
  throw new CommandFailure(
    {
      inconnue: texts.unknown(suivi),
      'deja-decidee': texts.decided,
      'numero-partage': texts.shared,
    }[decided],
  );
}
