import type { Host, Open } from './host.ts';

/** A plain browser tab: the mail is named in the address (`?message=<Message-ID>`), or one picks a case in the pane. */
export function createBrowserHost(search: string): Host {
	const messageId = new URLSearchParams(search).get('message');
	const open: Open = messageId ? { kind: 'mail', messageId, itemId: '' } : { kind: 'nothing' };
	return {
		kind: 'browser',
		watch(onOpen) {
			onOpen(open);
			return () => undefined;
		},
		open: () => open,
		relatedIds: async () => [],
		tags: null,
		draft: null,
	};
}
