import type { Draft, Host, MailAbout, Open } from './host.ts';

/**
 * A plain browser tab: the mail is named in the address (`?message=<Message-ID>`, with `from`, `name` and `subject` where who links here
 * knows them), or several (`?selected=<Message-ID>` for each), or one that is answered (`?answer=<Message-ID>`), or one picks a case in
 * the pane.
 */
export function createBrowserHost(search: string): Host {
	const params = new URLSearchParams(search);
	const answered = params.get('answer');
	const open = openOf(params, answered);
	return {
		kind: 'browser',
		watch(onOpen) {
			onOpen(open);
			return () => undefined;
		},
		open: () => open,
		about: (messageId) => (open.kind === 'mail' && open.messageId === messageId ? aboutIn(params) : null),
		relatedIds: async () => [],
		tags: null,
		hasAccounts: false,
		draft: answered === null ? null : ownDraft(answered),
	};
}

function openOf(params: URLSearchParams, answered: string | null): Open {
	const messageId = params.get('message');
	const selected = params.getAll('selected');
	if (answered !== null) return { kind: 'draft' };
	if (selected.length > 1) return { kind: 'several', mails: selected.map((id) => ({ messageId: id, subject: id })) };
	return messageId ? { kind: 'mail', messageId, itemId: '' } : { kind: 'nothing' };
}

function aboutIn(params: URLSearchParams): MailAbout | null {
	const address = params.get('from');
	if (address === null) return null;
	const from = { name: params.get('name') ?? '', address };
	return { from, to: [], subject: params.get('subject') ?? '', sentAt: null };
}

/** A draft that lives as long as the page. */
function ownDraft(answered: string): Draft {
	let words = '';
	return {
		text: async () => words,
		answers: async () => (answered === '' ? null : answered),
		insert: async (more) => {
			words = words === '' ? more : `${words}\n\n${more}`;
			return true;
		},
		edit: (all) => {
			words = all;
		},
	};
}
