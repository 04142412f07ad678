/** One line of the doctor: what was tried, what came of it, how to mend it. `warn`: it works, but less well. */
export interface Check {
	readonly name: string;
	readonly ok: boolean | 'warn';
	readonly says: string;
	readonly mend: string | null;
}

const SIGNS = { true: '✓', warn: '!', false: '✗' } as const;

/** The line for people. */
export function sayCheck({ name, ok, says, mend }: Check): string {
	const line = `${SIGNS[`${ok}`]} ${name}: ${says}`;
	return ok === true || mend === null ? line : `${line} → ${mend}`;
}

/** Something that did not answer in time is a finding too; the doctor waits for nobody for ever. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
	const { signal, end } = timer(milliseconds);
	return Promise.race([work, signal]).finally(end);
}

function timer(milliseconds: number): { readonly signal: Promise<never>; end(): void } {
	let handle: NodeJS.Timeout;
	const signal = new Promise<never>((_, reject) => {
		handle = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1_000} s`)), milliseconds);
	});
	return { signal, end: () => clearTimeout(handle) };
}
