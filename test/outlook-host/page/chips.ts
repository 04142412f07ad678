import type { HostMail } from '../mail-shape.ts';
import { make } from './elements.ts';
import type { Mailbox } from './mailbox.ts';

/** The categories of a mail as coloured chips. Outlook knows 25 colours by number; what each looks like is the style sheet's. */
export const chips = (mail: HostMail, mailbox: Mailbox): readonly HTMLElement[] =>
	mailbox
		.categoriesOf(mail)
		.map((name) => make('span', { class: 'chip', 'data-colour': mailbox.master.get(name) ?? 'None' }, name));
