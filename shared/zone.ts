/** True for a time zone by its IANA name that this machine knows. Offsets such as `+02:00` know no daylight saving; a plan must. */
export function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(name);
	} catch {
		return false;
	}
}
