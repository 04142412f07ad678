import type { Host, Open } from '../../../addin/host/host.ts';
import { startOutlookHost, tellPane } from '../../../addin/host/outlook.ts';

/** What tests hold in hand: the real port on the real office.js, without the pane around it. */
export interface Port {
	readonly host: Host | null;
	/** all that was told to be open, oldest first */
	readonly opens: readonly Open[];
}

declare global {
	interface Window {
		port?: Port;
	}
}

const officeJs = document.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? '';
if (new URLSearchParams(location.search).has('dialog')) {
	await tellPane(officeJs, 'signed in');
} else {
	const opens: Open[] = [];
	const host = await startOutlookHost(officeJs);
	host?.watch((open) => opens.push(open));
	window.port = { host, opens };
}
