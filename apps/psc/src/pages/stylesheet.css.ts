/** Of every page, whole: nothing else is loaded. Its digest is in the Content-Security-Policy. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ground: #f2f5fa;
  --paper: #fffdf7;
  --ink: #13203a;
  --ink-2: #48566f;
  --line: #d3dce8;
  --strong-line: #6d7d98;
  --main: #164e9f;
  --main-hover: #0e3a7c;
  --on-main: #ffffff;
  --warn: #fdf2da;
  --on-warn: #5c3700;
  --warn-line: #e9a23b;
  --badge: #ddf1f7;
  --on-badge: #06313d;
  --focus: #b4540a;
  --shadow: 0 14px 34px rgb(19 32 58 / 0.16), 0 2px 6px rgb(19 32 58 / 0.1);
  --veil: none;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0c131f;
    --paper: #1a2436;
    --ink: #e7edf6;
    --ink-2: #a9b6ca;
    --line: #2a374e;
    --strong-line: #7587a6;
    --main: #8cb8f7;
    --main-hover: #abccfa;
    --on-main: #06182f;
    --warn: #33260c;
    --on-warn: #f5c878;
    --warn-line: #a9761f;
    --badge: #10303b;
    --on-badge: #c9ecf6;
    --focus: #ffc062;
    --shadow: 0 14px 34px rgb(0 0 0 / 0.5);
    --veil: brightness(0.84) saturate(0.92);
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.5 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif;
}
.warning {
  background: var(--warn);
  color: var(--on-warn);
  border-bottom: 3px solid var(--warn-line);
}
.warning p { max-width: 74rem; margin: 0 auto; padding: 0.75rem 1.25rem; }
main { max-width: 74rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { margin: 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); line-height: 1.15; letter-spacing: -0.01em; }
.lead { max-width: 44rem; margin: 0.75rem 0 2.25rem; color: var(--ink-2); }
.lead strong { color: var(--ink); overflow-wrap: anywhere; }
.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
  column-gap: 1.75rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
/* A card and its story, each as high as the highest of its row. */
.cards li { display: grid; grid-row: span 2; grid-template-rows: subgrid; margin-bottom: 2rem; }
.pick {
  display: grid;
  width: 100%;
  padding: 0;
  border: 0;
  border-radius: 16px;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
}
.card {
  position: relative;
  display: block;
  height: 100%;
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 16px;
  background: var(--paper);
  box-shadow: var(--shadow);
  transition: transform 160ms ease-out;
}
.pick:hover .card { transform: translateY(-4px) rotate(-0.6deg); border-color: var(--main); }
.pick:active .card { transform: translateY(2px); }
.card svg { display: block; width: 100%; filter: var(--veil); }
.specimen {
  position: absolute;
  top: 0.75rem;
  left: 0.9rem;
  padding: 0.05rem 0.6rem;
  border-radius: 1rem;
  background: #13203a;
  color: #ffffff;
  font-size: 0.75rem;
  font-weight: 700;
  letter-spacing: 0.08em;
  text-transform: uppercase;
}
.words { display: grid; gap: 0.1rem; padding: 0.85rem 1rem 1rem; }
.kind { color: var(--ink-2); font-size: 0.8125rem; }
.name { font-size: 1.1875rem; font-weight: 700; line-height: 1.25; }
.number { margin-top: 0.35rem; font-variant-numeric: tabular-nums; }
.label { color: var(--ink-2); font-size: 0.8125rem; }
.story { margin: 0.75rem 0.25rem 0; color: var(--ink-2); }
.last {
  display: inline-block;
  margin-right: 0.5rem;
  padding: 0 0.6rem;
  border-radius: 1rem;
  background: var(--badge);
  color: var(--on-badge);
  font-size: 0.875rem;
  font-weight: 600;
}
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0.5rem 0 0; }
.actions button {
  min-height: 3rem;
  padding: 0.5rem 1.5rem;
  border: 1px solid var(--strong-line);
  border-radius: 7px;
  background: var(--paper);
  color: var(--main);
  font: inherit;
  font-weight: 700;
  cursor: pointer;
}
.actions button:hover { border-color: var(--main-hover); color: var(--main-hover); }
.actions .main { border-color: var(--main); background: var(--main); color: var(--on-main); }
.actions .main:hover { background: var(--main-hover); color: var(--on-main); }
.notice { max-width: 38rem; margin: 8vh auto 0; }
.notice p { color: var(--ink-2); }
.detail { overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 4px; }
@media (prefers-reduced-motion: reduce) {
  .card { transition: none; }
  .pick:hover .card, .pick:active .card { transform: none; }
}
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
}
`;
