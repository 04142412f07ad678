/** Loads office.js; false when it cannot be had. It sets both functions of history to null; without them no router and no Back works. */
export async function loadKeepingHistory(officeJs: string): Promise<boolean> {
	const { pushState, replaceState } = history;
	const isLoaded = await loadScript(officeJs);
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
