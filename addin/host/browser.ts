import type { Host } from './host.ts';

/** A plain browser tab: the mail is named in the address (`?message=<Message-ID>`), or one picks a case in the pane. */
export function createBrowserHost(search: string): Host {
	const messageId = new URLSearchParams(search).get('message');
	return {
		kind: 'browser',
		watch(onMail) {
			onMail(messageId ? { messageId } : null);
			return () => undefined;
		},
	};
}
