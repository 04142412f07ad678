/** What a server answered, as JSON; null for what is none: the caller's shape refuses that in its own words. */
export function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
