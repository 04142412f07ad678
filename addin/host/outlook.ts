import type { Host, OpenMail } from './host.ts';

/** Microsoft wants this very address: the npm copy is years behind, and another host is not trusted by Outlook. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Outlook sends several events for one click, and a null mail first: only what stands still this long counts. */
const SETTLE_MS = 150;

/** True when Outlook opened this page: it puts its name in the address, or in the window's name after a move inside of the pane. */
export const isInOutlook = (address: Location, windowName: string): boolean =>
	`${address.search}${address.hash}`.includes('_host_Info') || windowName.includes('hostInfo');

/** Loads office.js and waits for Outlook. Null when the script cannot be had or nobody answers as Outlook. */
export async function startOutlookHost(): Promise<Host | null> {
	const isLoaded = await loadKeepingHistory();
	if (!isLoaded) return null;
	const { host } = await Office.onReady();
	if (host !== Office.HostType.Outlook) return null;
	return { kind: 'outlook', watch };
}

/** office.js sets both functions of history to null; without them no router and no Back works. */
async function loadKeepingHistory(): Promise<boolean> {
	const { pushState, replaceState } = history;
	const isLoaded = await loadScript(OFFICE_JS);
	Object.assign(history, { pushState, replaceState });
	return isLoaded;
}

/** A firewall that swallows the request must not leave the pane empty: after this the pane goes on without Outlook. */
const SCRIPT_WITHIN_MS = 10_000;

function loadScript(src: string): Promise<boolean> {
	return new Promise((resolve) => {
		setTimeout(() => resolve(false), SCRIPT_WITHIN_MS);
		const script = document.createElement('script');
		script.src = src;
		script.addEventListener('load', () => resolve(true));
		script.addEventListener('error', () => resolve(false));
		document.head.append(script);
	});
}

/** Events get lost and come twice (facts: pitfall 1), so each is only a hint to look, and coming back to the pane is one as well. */
function watch(onMail: (mail: OpenMail | null) => void): () => void {
	let told: string | null | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		const mail = readMail();
		const key = mail?.messageId ?? null;
		if (key === told) return;
		told = key;
		onMail(mail);
	};
	const hint = () => {
		clearTimeout(timer);
		timer = setTimeout(look, SETTLE_MS);
	};
	look();
	Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, hint);
	addEventListener('focus', hint);
	document.addEventListener('visibilitychange', hint);
	return () => {
		clearTimeout(timer);
		Office.context.mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
		removeEventListener('focus', hint);
		document.removeEventListener('visibilitychange', hint);
	};
}

function readMail(): OpenMail | null {
	const { item } = Office.context.mailbox;
	return item ? { messageId: item.internetMessageId ?? '' } : null;
}
