/** Served at `/dev/mailbox.css`: the mailbox stands alone, without the web application's build. */
export const mailboxCss = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #566173; --paper: #f6f4ef; --card: #fff; --line: #d9d5cb; --link: #1d4f91; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff4; --soft: #aab4c3; --paper: #14181f; --card: #1d232d; --line: #353d4a; --link: #9cc3ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
h1 { margin: 0 0 .5rem; font: 600 2rem/1.2 Georgia, serif; }
h2 { margin: .25rem 0; font: 600 1.15rem/1.35 system-ui, sans-serif; overflow-wrap: anywhere; }
h3 { margin: 1rem 0 0; font-size: 1rem; }
a { color: var(--link); overflow-wrap: anywhere; }
header p { margin: .25rem 0; }
[role=status], .meta, .to { color: var(--soft); }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 1.25rem 0; }
label { display: grid; gap: .25rem; font-weight: 600; }
input, select, button { min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--soft); border-radius: .375rem; background: var(--card); color: inherit; font: inherit; }
input { width: 16rem; max-width: 100%; }
button { background: var(--ink); color: var(--card); font-weight: 600; cursor: pointer; }
form a { padding: .5rem 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ol { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; gap: 1rem; }
article, .none { padding: 1.25rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.meta, .to { margin: 0; font-size: .9375rem; }
.to strong { color: var(--ink); overflow-wrap: anywhere; }
.channel { display: inline-block; margin-right: .5rem; padding: 0 .5rem; border: 1px solid currentColor; border-radius: 1rem; color: var(--ink); font-size: .875rem; }
.text { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
`.trimStart();
