import { nouvelAvis } from '@eps/contracts';
import { listAvis, publishAvis, withdrawAvis } from '@eps/domain';
import type { Command } from 'commander';
import { knownEspace } from './known-espace.ts';
import { CommandFailure, type Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { withContext } from './with-context.ts';

const texts = cliTexts.notice;

interface PublishOptions {
  readonly espace: string;
  readonly titre: string;
  readonly texte: string;
  readonly lienTexte?: string;
  readonly lienUrl?: string;
}

/** Notices above the sign-in form, which agents publish here. */
export function addNoticeCommands(program: Command, terminal: Terminal): void {
  const group = program.command('notice').description(texts.summary);
  group
    .command('publish')
    .description(texts.publish)
    .requiredOption('--espace <espace>', texts.espace)
    .requiredOption('--titre <titre>', texts.titre)
    .requiredOption('--texte <texte>', texts.texte)
    .option('--lien-texte <texte>', texts.lienTexte)
    .option('--lien-url <url>', texts.lienUrl)
    .action((options: PublishOptions) => publish(options, terminal));

  group
    .command('withdraw')
    .description(texts.withdraw)
    .argument('<id>', texts.id)
    .action((id: string) => withdraw(id, terminal));

  group
    .command('list')
    .description(texts.list)
    .option('--espace <espace>', texts.espaceSeul)
    .action(({ espace }: { espace?: string }) => list(espace, terminal));
}

async function publish({ espace, ...typed }: PublishOptions, { say }: Terminal): Promise<void> {
  const id = knownEspace(espace);
  const avis = nouvelAvis.safeParse(typed);
  if (!avis.success) {
    const faults = avis.error.issues.map(
      ({ path, message }) => `${optionOf(path[0])}\u00a0: ${message}`,
    );
    throw new CommandFailure(faults.join('\n'));
  }
  await withContext(async ({ ctx }) => say(texts.published(await publishAvis(ctx, id, avis.data))));
}

async function withdraw(id: string, { say }: Terminal): Promise<void> {
  await withContext(async ({ ctx }) => {
    if (!(await withdrawAvis(ctx, id))) throw new CommandFailure(texts.absent(id));
    say(texts.withdrawn);
  });
}

async function list(espace: string | undefined, { say }: Terminal): Promise<void> {
  await withContext(async ({ ctx, config }) => {
    const espaces = espace === undefined ? config.espaces : [knownEspace(espace)];
    let shown = 0;
    for (const name of espaces)
      for (const avis of await listAvis(ctx, name)) {
        say(texts.line({ espace: name, ...avis }));
        shown += 1;
      }
    if (shown === 0) say(texts.none);
  });
}

/** `lienUrl` is typed `--lien-url`. */
function optionOf(field: PropertyKey | undefined): string {
  return `--${String(field).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
