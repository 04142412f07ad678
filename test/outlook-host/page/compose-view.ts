import { make } from './elements.ts';
import type { Draft, Mailbox } from './mailbox.ts';

/** A new answer to the open mail, with what the add-in wants in it. */
export function draftTo(mailbox: Mailbox, words: string): Draft | null {
	const mail = mailbox.selected();
	if (mail === null) return null;
	const quoted = mail.text.split('\n').map((line) => `> ${line}`);
	const subject = /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`;
	const body = [words, '', `${mail.from.name || mail.from.address} wrote:`, ...quoted].join('\n');
	return { answers: mail, subject, body, selection: [words.length, words.length] };
}

/** The answer that is being written. */
export function createComposeView(mailbox: Mailbox): HTMLElement {
	const body = make('textarea', { 'aria-label': 'Message', spellcheck: 'false' });
	const keep = (): void => {
		const draft = mailbox.draft();
		const selection = [body.selectionStart, body.selectionEnd] as const;
		if (draft !== null) mailbox.write({ ...draft, body: body.value, selection });
	};
	for (const event of ['input', 'select', 'blur']) body.addEventListener(event, keep);
	const to = make('span', {});
	const subject = make('span', {});
	mailbox.onChange((what) => {
		const draft = mailbox.draft();
		if (what !== 'draft' || draft === null) return;
		to.textContent = draft.answers.from.name || draft.answers.from.address;
		subject.textContent = draft.subject;
		if (body.value === draft.body) return;
		body.value = draft.body;
		body.setSelectionRange(...draft.selection);
	});
	return make(
		'main',
		{ class: 'compose', 'aria-label': 'Answer' },
		toolbar(() => mailbox.write(null)),
		make('div', { class: 'field' }, make('b', {}, 'To '), to),
		make('div', { class: 'field' }, make('b', {}, 'Subject '), subject),
		body,
	);
}

const toolbar = (end: () => void): HTMLElement =>
	make(
		'div',
		{ class: 'toolbar', role: 'toolbar', 'aria-label': 'Answer' },
		make('button', { type: 'button', class: 'primary', click: end }, 'Send (it goes nowhere here)'),
		make('button', { type: 'button', click: end }, 'Discard'),
	);
