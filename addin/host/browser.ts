import type { Draft, Host, Open } from './host.ts';

/**
 * A plain browser tab: the mail is named in the address (`?message=<Message-ID>`), or one that is answered (`?answer=<Message-ID>`), or
 * one picks a case in the pane.
 */
export function createBrowserHost(search: string): Host {
	const params = new URLSearchParams(search);
	const answered = params.get('answer');
	const open = openOf(params.get('message'), answered);
	return {
		kind: 'browser',
		watch(onOpen) {
			onOpen(open);
			return () => undefined;
		},
		open: () => open,
		relatedIds: async () => [],
		tags: null,
		hasAccounts: false,
		draft: answered === null ? null : ownDraft(answered),
	};
}

function openOf(messageId: string | null, answered: string | null): Open {
	if (answered !== null) return { kind: 'draft' };
	return messageId ? { kind: 'mail', messageId, itemId: '' } : { kind: 'nothing' };
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
