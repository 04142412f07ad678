import type { HostWorld } from '../mail-shape.ts';
import { type Behaviour, behaviourIn } from './behaviour.ts';
import { createChance } from './chance.ts';
import { createComposeView, draftTo } from './compose-view.ts';
import { make } from './elements.ts';
import { createListView } from './list-view.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';
import { openPane, type Pane } from './pane.ts';
import { createReadingView } from './reading-view.ts';
import { createResizer } from './resizer.ts';
import { createTopBar } from './top-bar.ts';

/** What tests hold in hand: the mailbox itself, and how Outlook behaves from now on. */
export interface Handle {
	readonly mailbox: Mailbox;
	readonly behave: (change: Partial<Behaviour>) => void;
}

declare global {
	interface Window {
		outlook?: Handle;
	}
}

const root = document.querySelector<HTMLElement>('#outlook') ?? document.body;
const world = (await (await fetch('/world.json')).json()) as HostWorld;
let behaviour = behaviourIn(location.search);
const mailbox = createMailbox(world, behaviour.hasOurs);
const chance = createChance(behaviour.seed);
const place = make('div', { class: 'place' });
const reply = (words = ''): void => mailbox.write(draftTo(mailbox, words));

const open = (kind: 'read' | 'compose'): Pane => {
	const pane = openPane(kind, { mailbox, addIn: world.addIn, behaviour: () => behaviour, chance, answer: reply });
	place.replaceChildren(pane.frame);
	return pane;
};

function draw(): void {
	const list = createListView(mailbox);
	const reading = createReadingView({ mailbox, step: list.step, reply: () => reply() });
	const compose = createComposeView(mailbox);
	const beside = make('aside', { class: 'beside', 'aria-label': 'Add-in' }, createResizer(root), place);
	root.replaceChildren(createTopBar(root), list.element, reading, compose, beside);
	compose.hidden = true;
	mailbox.onChange(() => {
		compose.hidden = mailbox.draft() === null;
		reading.hidden = !compose.hidden;
	});
	addEventListener('keydown', (event) => {
		const by = { j: 1, k: -1 }[event.key];
		if (by === undefined || event.target instanceof HTMLTextAreaElement || mailbox.draft() !== null) return;
		list.step(by);
	});
}

/** The pane beside a mail stays open from mail to mail; beside an answer stands a pane of its own. */
function keepPane(): void {
	let kind: 'read' | 'compose' = 'read';
	let pane = open(kind);
	mailbox.onChange((what) => {
		const next = mailbox.draft() === null ? 'read' : 'compose';
		if (what === 'selection' && next === 'compose') return mailbox.write(null);
		if (next === kind) return what === 'selection' ? pane.itemChanged() : undefined;
		pane.close();
		kind = next;
		pane = open(kind);
	});
}

draw();
mailbox.select(mailbox.mails.find(({ folder }) => folder === 'Inbox') ?? null);
keepPane();
window.outlook = {
	mailbox,
	behave: (change) => {
		behaviour = { ...behaviour, ...change };
	},
};
