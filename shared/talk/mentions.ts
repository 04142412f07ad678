/** Somebody who can be spoken to with `@`. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

/** Whoever names more people speaks to nobody. */
const MENTIONS_AT_MOST = 20;

/** Before an `@` these make it part of an address (`support@ana.example`). */
const JOINS_BEFORE = /[\p{L}\p{N}._%+-]/u;

/** After a name these make it part of a longer word. */
const JOINS_AFTER = /^(?:[\p{L}\p{N}_]|[.@-][\p{L}\p{N}])/u;

/**
 * Whom a note speaks to, each once, in the order of the text: `@Ana Duarte`, `@Ana` where one Ana alone is meant, or `@` and her id.
 * The longest name that fits is meant.
 * @param people who may be spoken to
 */
export function mentionedIn(text: string, people: readonly Named[]): readonly string[] {
	const handles = handlesOf(people);
	const plain = fold(text);
	const found = new Set<string>();
	for (let at = plain.indexOf('@'); at >= 0 && found.size < MENTIONS_AT_MOST; at = plain.indexOf('@', at + 1)) {
		if (at > 0 && JOINS_BEFORE.test(plain.charAt(at - 1))) continue;
		const rest = plain.slice(at + 1);
		const meant = handles.find(({ handle }) => rest.startsWith(handle) && !JOINS_AFTER.test(rest.slice(handle.length)));
		if (meant !== undefined) found.add(meant.id);
	}
	return [...found];
}

/** A mention that is being written: where its `@` stands, and what follows it up to the cursor. */
export interface Asked {
	readonly at: number;
	readonly part: string;
}

/** What stands between the last `@` and the cursor; null where no name is being written there. */
export function askedAt(text: string, cursor: number): Asked | null {
	const found = /(?:^|[^\p{L}\p{N}._%+-])@([\p{L}\p{N}][\p{L}\p{N}' -]{0,39})?$/u.exec(text.slice(0, cursor));
	if (found === null) return null;
	const part = found[1] ?? '';
	return { at: cursor - part.length - 1, part };
}

/** The people whose name or id has a word that begins so, those who begin so themselves first. A whole name and a space is said, and asks no more. */
export function matching<P extends Named>(people: readonly P[], part: string): readonly P[] {
	const sought = fold(part);
	const begins = ({ id, name }: Named) => fold(name).startsWith(sought) || fold(id).startsWith(sought);
	const holds = (one: Named) => begins(one) || fold(one.name).includes(` ${sought}`);
	return people.filter(holds).toSorted((one, other) => Number(begins(other)) - Number(begins(one)));
}

/** The names by which people can be spoken to, the longest first. One that two share is nobody's, but an id comes before a first name. */
function handlesOf(people: readonly Named[]): readonly { readonly handle: string; readonly id: string }[] {
	const ids = new Map(people.map(({ id }) => [fold(id), id]));
	const names = [...namesOfOne(people, ({ name }) => fold(name)), ...namesOfOne(people, firstName)];
	for (const [handle, id] of names) if (handle !== '' && !ids.has(handle)) ids.set(handle, id);
	const handles = [...ids].map(([handle, id]) => ({ handle, id }));
	return handles.toSorted((one, other) => other.handle.length - one.handle.length);
}

const firstName = ({ name }: Named): string => fold(name).split(' ')[0] ?? '';

/** The names that one person alone has. */
function namesOfOne(
	people: readonly Named[],
	nameOf: (one: Named) => string,
): readonly (readonly [name: string, id: string])[] {
	const named = people.map((one) => [nameOf(one), one.id] as const);
	return named.filter(([name, id]) => named.every((other) => other[0] !== name || other[1] === id));
}

/** One spelling of a letter, whatever keyboard wrote it; as many units as before, so that places stay. */
const fold = (text: string): string =>
	text.replace(/[\s\S]/g, (unit) => {
		const small = unit.toLowerCase().normalize('NFD').charAt(0);
		return /\s/.test(small) ? ' ' : small;
	});
