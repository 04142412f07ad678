import type { HostMail } from '../mail-shape.ts';
import { chips } from './chips.ts';
import { make, shortTime } from './elements.ts';
import type { Mailbox } from './mailbox.ts';

const FOLDERS = ['Inbox', 'Sent'] as const;
type Folder = (typeof FOLDERS)[number];

/** Folders and the mails of one of them. */
export interface ListView {
	readonly element: HTMLElement;
	/** selects the mail so many rows further down, or up */
	readonly step: (by: number) => void;
}

/** The mail list: a click or an arrow key opens a mail. */
export function createListView(mailbox: Mailbox): ListView {
	let folder: Folder = 'Inbox';
	const rows = make('div', { class: 'rows', role: 'listbox', 'aria-label': 'Mails', tabindex: '0' });
	const tabs = make('div', { class: 'folders', role: 'group', 'aria-label': 'Folders' });
	const shown = (): readonly HostMail[] => mailbox.mails.filter((mail) => mail.folder === folder);
	const step = (by: number): void => {
		const mails = shown();
		const at = mails.findIndex(({ itemId }) => itemId === mailbox.selected()?.itemId);
		const next = mails[Math.min(Math.max(at + by, 0), mails.length - 1)];
		if (next) mailbox.select(next);
	};
	const draw = (wanted = folder): void => {
		folder = wanted;
		tabs.replaceChildren(...FOLDERS.map((name) => folderButton(name, name === folder, () => draw(name))));
		rows.replaceChildren(...shown().map((mail) => rowOf(mail, mailbox)));
		rows.setAttribute('aria-activedescendant', rows.querySelector('[aria-selected=true]')?.id ?? '');
		rows.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
	};
	rows.addEventListener('keydown', (event) => {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by === undefined) return;
		event.preventDefault();
		step(by);
	});
	mailbox.onChange(() => draw());
	draw();
	return { element: make('nav', { class: 'list', 'aria-label': 'Mailbox' }, tabs, rows), step };
}

const folderButton = (name: Folder, isOpen: boolean, click: () => void): HTMLElement =>
	make('button', { type: 'button', 'aria-pressed': String(isOpen), click }, name);

function rowOf(mail: HostMail, mailbox: Mailbox): HTMLElement {
	const who =
		mail.folder === 'Sent'
			? `To: ${mail.to[0]?.name || mail.to[0]?.address || ''}`
			: mail.from.name || mail.from.address;
	return make(
		'div',
		{
			class: 'row',
			role: 'option',
			id: `mail-${mailbox.mails.indexOf(mail)}`,
			'aria-selected': String(mailbox.selected()?.itemId === mail.itemId),
			click: () => mailbox.select(mail),
		},
		make('span', { class: 'who' }, who || 'Nobody'),
		make('time', { datetime: mail.at }, shortTime(mail.at)),
		make('span', { class: 'subject' }, mail.subject || 'No subject'),
		make('span', { class: 'chips' }, ...chips(mail, mailbox)),
	);
}
