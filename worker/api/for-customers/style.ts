import { createHash } from 'node:crypto';

/** All of the style of the pages for customers; nothing is loaded from anywhere. Colours have 4.5 to 1 or more by day and by night. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #f5f3ee; --card: #fff; --ink: #1d2726; --quiet: #57605e; --line: #c9cfcd; --glaze: #0f6b61; --on-glaze: #fff; --wrong: #a8172b; --gold: #c8962e; }
@media (prefers-color-scheme: dark) { :root { --paper: #121716; --card: #1b2221; --ink: #eef2f1; --quiet: #b4bebb; --line: #47514f; --glaze: #77b8ad; --on-glaze: #08231f; --wrong: #ff9faa; --gold: #d9ab4c; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 24px 12px 48px; background: var(--paper); color: var(--ink); font: 17px/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 640px; margin: 0 auto; padding: 24px 20px 28px; border: 1px solid transparent; border-top: 4px solid var(--gold); border-radius: 10px; background: var(--card); overflow-wrap: break-word; }
h1 { margin: 0 0 8px; font-size: 1.5rem; line-height: 1.25; }
p { margin: 0 0 16px; }
p:last-child { margin-bottom: 0; }
fieldset { min-width: 0; margin: 0 0 26px; padding: 0; border: 0; }
legend, .ask { display: block; margin-bottom: 8px; padding: 0; font-weight: 600; }
.steps { display: grid; grid-template-columns: repeat(5, 1fr); gap: 6px; }
.steps label { display: flex; flex-direction: column; align-items: center; gap: 4px; min-height: 60px; padding: 9px 0 5px; border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
.steps label:hover { border-color: var(--glaze); }
.steps label:has(:checked) { border-color: var(--glaze); box-shadow: inset 0 0 0 1px var(--glaze); }
input[type="radio"] { width: 20px; height: 20px; margin: 0; accent-color: var(--glaze); }
.ends { display: flex; justify-content: space-between; gap: 16px; margin-top: 5px; color: var(--quiet); font-size: 0.875rem; line-height: 1.3; }
.ends span:last-child { text-align: end; }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
textarea { display: block; width: 100%; min-height: 8em; padding: 10px 12px; border: 1px solid var(--quiet); border-radius: 8px; background: transparent; color: inherit; font: inherit; resize: vertical; }
button { min-height: 48px; margin-top: 20px; padding: 10px 22px; border: 2px solid transparent; border-radius: 8px; background: var(--glaze); color: var(--on-glaze); font: inherit; font-weight: 600; cursor: pointer; }
.wrong { margin: 0 0 8px; color: var(--wrong); font-weight: 600; }
.again { margin: 0 0 20px; padding: 10px 14px; border-inline-start: 4px solid var(--wrong); color: var(--wrong); font-weight: 600; }
:focus-visible { outline: 3px solid var(--glaze); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { main { border-color: CanvasText; } .steps label:has(:checked) { outline: 2px solid Highlight; } button { border-color: ButtonText; } }
`;

/** The style goes in by its hash, so the policy names nothing that a stranger could bring. The form may go nowhere but to its own address. */
export const PAGE_POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'",
].join('; ');
