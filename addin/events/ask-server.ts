import type { Moved } from '../../shared/collision-alert.ts';

/**
 * Asks what changed since a draft was begun. By XMLHttpRequest and the whole address: classic Outlook runs the script without a page, where
 * `fetch` may be missing and nothing is relative to anything.
 */
export const askMoved = (address: string): Promise<Moved> =>
	new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.onload = () => {
			const moved = request.status === 200 ? readMoved(request.responseText) : null;
			if (moved === null) reject(new Error(`the server answered ${request.status}`));
			else resolve(moved);
		};
		request.onerror = () => reject(new Error('the server cannot be reached'));
		request.send();
	});

function readMoved(text: string): Moved | null {
	try {
		const { opens, says } = JSON.parse(text) as { readonly opens?: unknown; readonly says?: unknown };
		return typeof opens === 'string' && Array.isArray(says) ? { opens, says: says.map(String) } : null;
	} catch {
		return null;
	}
}
