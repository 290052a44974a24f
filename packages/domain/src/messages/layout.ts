import { ESPACE_IDENTITIES, emailColors, type Identity, type PlainColours } from '@eps/design';
import type { Espace } from '@eps/espaces';
import type { WrittenMessage } from '../outbox/define-message.ts';
import { escapeHtml } from './escape-html.ts';

/** What a mail is made of, in reading order. The text and the HTML are made from the same blocks. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** « Quand » → « vendredi 20 novembre … » */
export type Fact = readonly [label: string, value: string];

export interface Letter {
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Who is greeted, where the mail is to one person known by name. */
  readonly appel?: string;
  /** Last lines; the organisation's name where a guide prescribes none. */
  readonly signature?: string;
  /** The link that freezes the account, shown last; absent or null where there is none. */
  readonly gel?: string | null | undefined;
}

/** Lays a mail out as plain text and as HTML, signed by the organisation. */
export function compose(espace: Espace, given: Letter): WrittenMessage {
  const letter = {
    ...given,
    blocks: [...given.blocks, ...freezeBlocks(espace, given.gel ?? null)],
  };
  return {
    subject: letter.subject,
    text: composeText(espace, letter),
    html: composeHtml(espace, letter),
  };
}

/** One click, no sign-in (B3). */
function freezeBlocks({ reouverture }: Espace, url: string | null): Block[] {
  if (url === null) return [];
  const text = `Ce n’était pas vous, ou vous avez un doute\u00a0? Gelez votre compte d’un clic, sans mot de passe\u00a0: les sessions ouvertes sont fermées et plus personne n’y entre. ${reouverture.comment}`;
  return [
    { kind: 'paragraph', text },
    { kind: 'link', label: 'Geler mon compte', url },
  ];
}

function composeText(espace: Espace, letter: Letter): string {
  return [
    espace.organisation.enseigne,
    letter.title,
    greeting(letter),
    ...letter.blocks.map(blockText),
    letter.signature ?? espace.organisation.nom,
    `--\n${footer(espace)}`,
    '',
  ].join('\n\n');
}

function greeting({ appel }: Letter): string {
  return appel === undefined ? 'Bonjour,' : `Bonjour ${appel},`;
}

function blockText(block: Block): string {
  if (block.kind === 'facts')
    return block.facts.map(([label, value]) => `- ${label}\u00a0: ${value}`).join('\n');
  if (block.kind === 'link') return `${block.label}\u00a0:\n${block.url}`;
  return block.text;
}

function footer(espace: Espace): string {
  const { contact } = espace.organisation;
  const lines = [
    'Message automatique\u00a0: les réponses ne sont pas lues.',
    `Assistance\u00a0: ${[contact.telephone, contact.email].filter((part) => part !== null).join(', ')}`,
  ];
  if (contact.horaires !== null) lines.push(contact.horaires);
  return lines.join('\n');
}

function composeHtml(espace: Espace, letter: Letter): string {
  const colours = emailColors(identityOf(espace.id));
  const { enseigne, nom } = espace.organisation;
  const blocks = letter.blocks.map((block) => blockHtml(block, colours)).join('\n');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escapeHtml(letter.subject)}</title>
</head>
<body style="margin:0;padding:24px;background:${colours.ground};color:${colours.text};font:16px/1.5 ${fontOf(colours.textFont)}">
<div style="max-width:560px;margin:0 auto;padding:32px;background:${colours.surface};border:1px solid ${colours.rule};border-radius:${colours.radius}px">
<p style="margin:0 0 24px;font-weight:bold">${escapeHtml(enseigne)}</p>
<h1 style="margin:0 0 24px;font:bold 24px/1.3 ${fontOf(colours.titleFont)}">${escapeHtml(letter.title)}</h1>
<p>${escapeHtml(greeting(letter))}</p>
${blocks}
<p>${escapeHtml(letter.signature ?? nom).replaceAll('\n', '<br>')}</p>
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid ${colours.rule};font-size:14px;color:${colours.textSoft}">${escapeHtml(footer(espace)).replaceAll('\n', '<br>')}</p>
</div>
</body>
</html>
`;
}

function blockHtml(block: Block, colours: PlainColours): string {
  if (block.kind === 'paragraph') return `<p>${escapeHtml(block.text)}</p>`;
  if (block.kind === 'code')
    return `<p style="font-size:28px;font-weight:bold;letter-spacing:2px">${escapeHtml(block.text)}</p>`;
  return block.kind === 'facts' ? factsHtml(block.facts, colours) : linkHtml(block, colours);
}

function factsHtml(facts: readonly Fact[], { strip, radius }: PlainColours): string {
  const items = facts
    .map(([label, value]) => `<li>${escapeHtml(label)}\u00a0: ${escapeHtml(value)}</li>`)
    .join('');
  return `<ul style="padding:16px 16px 16px 32px;background:${strip};border-radius:${radius}px">${items}</ul>`;
}

function linkHtml(
  link: { readonly label: string; readonly url: string },
  { primary, onPrimary, radius, textSoft }: PlainColours,
): string {
  const url = escapeHtml(link.url);
  const button = `display:inline-block;padding:12px 24px;background:${primary};color:${onPrimary};border-radius:${radius}px;font-weight:bold`;
  return `<p><a href="${url}" style="${button}">${escapeHtml(link.label)}</a></p>
<p style="font-size:14px;color:${textSoft}">Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur\u00a0:<br><span style="word-break:break-all">${url}</span></p>`;
}

/** Font stacks quote names with `"`, which would end the style attribute. */
function fontOf(stack: string): string {
  return stack.replaceAll('"', "'");
}

function identityOf(espace: string): Identity {
  return ESPACE_IDENTITIES.find((identity) => identity === espace) ?? 'portail';
}
