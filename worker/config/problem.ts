/** Where in a file; both count from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** One thing that is wrong with what an administrator wrote. Never holds a value that may be secret. */
export interface Problem {
	/** `amends.yaml`, `.env`, or `environment` for a variable that came from outside */
	readonly file: string;
	/** null: the environment has no lines, a missing file neither */
	readonly place: Place | null;
	/** as people write it: `mailboxes[0].imap.port` or `PORT`; empty: the whole file */
	readonly field: string;
	/** what is wrong, or what would be right: one sentence without a full stop */
	readonly says: string;
}

/** A fault found in the value of a file, before it is known where in the file that stands. */
export interface Fault {
	readonly path: readonly PropertyKey[];
	/** the field name itself is what is wrong, not its value */
	readonly isAboutKey?: boolean;
	readonly says: string;
}

/** One line for a person: `amends.yaml:12:5 mailboxes[0].imap.port: must be …`. */
export function sayProblem({ file, place, field, says }: Problem): string {
	const where = place ? `${file}:${place.line}:${place.column}` : file;
	return field === '' ? `${where}: ${says}` : `${where} ${field}: ${says}`;
}

/** A path as people write it. */
export function fieldOf(path: readonly PropertyKey[]): string {
	return path
		.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
		.join('');
}
