/** Widest zones of the earth, in minutes: Baker Island and the Line Islands. */
const LEAST = -12 * 60;
const MOST = 14 * 60;

/**
 * How many minutes its writer's clock was ahead of UTC, by a Date header; null where that does not tell. `-0000` says that nothing is
 * known (RFC 5322, 3.3), and `+0000` or `GMT` is what Exchange and most senders of bulk mail write for everybody.
 */
export function clockOffset(date: string): number | null {
	const [, sign = '', hours = '', minutes = ''] = /\d\s*([+-])(\d{2})(\d{2})\s*(?:\([^()]*\)\s*)?$/.exec(date) ?? [];
	const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
	return sign === '' || offset === 0 || Number(minutes) > 59 || offset < LEAST || offset > MOST ? null : offset;
}
