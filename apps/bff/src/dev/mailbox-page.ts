import type { DemoMessage } from '@eps/domain';
import { escapeHtml, linkify } from './escape-html.ts';
import { mailboxTexts as texts } from './texts.fr.ts';

const when = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Europe/Paris',
});

/** The demo mailbox as one page: no script, one style sheet, everything escaped. */
export function renderMailbox(
  messages: readonly DemoMessage[],
  filters: { readonly to?: string; readonly channel?: string },
): string {
  const items = messages.map(renderMessage).join('\n');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<link rel="stylesheet" href="/dev/mailbox.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<header>
<h1>${texts.title}</h1>
<p>${texts.intro}</p>
<p><a href="/">${texts.back}</a></p>
${renderFilters(filters)}
<p role="status">${texts.count(messages.length)}</p>
</header>
${messages.length === 0 ? `<p class="none">${texts.none}</p>` : `<ol>\n${items}\n</ol>`}
</main>
</body>
</html>
`;
}

function renderFilters({ to = '', channel = '' }: { to?: string; channel?: string }): string {
  const options = Object.entries(texts.channels).map(
    ([value, label]) =>
      `<option value="${value}"${value === channel ? ' selected' : ''}>${label}</option>`,
  );
  return `<form role="search" aria-label="${texts.filter}" method="get" action="/dev/messages/">
<label>${texts.to} <input name="to" value="${escapeHtml(to)}" autocomplete="off"></label>
<label>${texts.channel} <select name="channel"><option value="">${texts.allChannels}</option>${options.join('')}</select></label>
<button>${texts.apply}</button>
<a href="/dev/messages/">${texts.refresh}</a>
</form>`;
}

function renderMessage(message: DemoMessage): string {
  const { id, channel, to, subject, text, attachments, createdAt } = message;
  const label = texts.channels[channel];
  const files = attachments.map(
    ({ name, url }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(name)}</a></li>`,
  );
  return `<li><article aria-labelledby="m-${escapeHtml(id)}">
<p class="meta"><span class="channel ${channel}">${label}</span> <time datetime="${createdAt}">${when.format(new Date(createdAt))}</time></p>
<h2 id="m-${escapeHtml(id)}">${escapeHtml(subject === '' ? label : subject)}</h2>
<p class="to">${texts.recipient} <strong>${escapeHtml(to)}</strong></p>
<div class="text">${linkify(text)}</div>
${files.length > 0 ? `<h3>${texts.attachments}</h3><ul>${files.join('')}</ul>` : ''}
</article></li>`;
}
