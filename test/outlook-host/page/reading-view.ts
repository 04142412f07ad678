import type { HostMail } from '../mail-shape.ts';
import { chips } from './chips.ts';
import { make } from './elements.ts';
import type { Mailbox } from './mailbox.ts';

/** What the view of a mail needs around it. */
export interface ReadingDeps {
	readonly mailbox: Mailbox;
	readonly step: (by: number) => void;
	readonly reply: () => void;
}

/** The mail that is read, with Reply and the way to the mails before and after. */
export function createReadingView(deps: ReadingDeps): HTMLElement {
	const element = make('main', { class: 'reading', 'aria-label': 'Mail', tabindex: '0' });
	const draw = (): void => {
		const mail = deps.mailbox.selected();
		element.replaceChildren(...(mail === null ? [empty()] : [toolbar(deps), ...mailParts(mail, deps.mailbox)]));
	};
	deps.mailbox.onChange((what) => {
		draw();
		if (what === 'selection') element.scrollTop = 0;
	});
	draw();
	return element;
}

const empty = (): HTMLElement => make('p', { class: 'empty' }, 'Choose a mail to read it. The pane beside it follows.');

const toolbar = ({ step, reply }: ReadingDeps): HTMLElement =>
	make(
		'div',
		{ class: 'toolbar', role: 'toolbar', 'aria-label': 'Mail' },
		make('button', { type: 'button', class: 'primary', click: reply }, 'Reply'),
		make('button', { type: 'button', title: 'Key k', click: () => step(-1) }, 'Previous'),
		make('button', { type: 'button', title: 'Key j', click: () => step(1) }, 'Next'),
	);

const mailParts = (mail: HostMail, mailbox: Mailbox): readonly HTMLElement[] => [
	make('h1', {}, mail.subject || 'No subject'),
	make('div', { class: 'chips', 'aria-label': 'Categories', role: 'group' }, ...chips(mail, mailbox)),
	make(
		'div',
		{ class: 'head' },
		make('span', { class: 'face', 'aria-hidden': 'true' }, initials(mail.from.name || mail.from.address)),
		make(
			'div',
			{},
			make('b', {}, mail.from.name || mail.from.address),
			make('span', { class: 'quiet' }, mail.from.name === '' ? '' : ` ${mail.from.address}`),
			make('div', { class: 'quiet' }, `To: ${mail.to.map(({ name, address }) => name || address).join(', ')}`),
		),
		make('time', { class: 'quiet', datetime: mail.at }, new Date(mail.at).toLocaleString('en-GB', FULL)),
	),
	make('div', { class: 'words' }, mail.text),
];

const FULL = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;

const initials = (name: string): string =>
	name
		.split(/[\s@.]+/)
		.slice(0, 2)
		.map((word) => word.slice(0, 1).toUpperCase())
		.join('');
