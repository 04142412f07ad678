/** Every failure that we expect and name: what to do about it, and the exit code where it ends the program. */
export const ERRORS = {
	'config-wrong': { exitCode: 2, mend: 'Mend the lines named above; amends.example.yaml shows each field.' },
	'data-folder-held': { exitCode: 3, mend: 'Stop that process, or give this one a DATA_FOLDER of its own.' },
	'data-folder-unusable': {
		exitCode: 3,
		mend: 'Give DATA_FOLDER a folder that this user may write and that has room.',
	},
	'secret-unusable': {
		exitCode: 3,
		mend: 'Set SECRET_KEY in .env, or put secret.key back into the data folder from your backup.',
	},
	'team-contradicts': {
		exitCode: 2,
		mend: 'Mend the team of amends.yaml, then start again: nothing was changed.',
	},
	'program-running': {
		exitCode: 3,
		mend: 'Stop it first. Or ask it while it runs: its console answers GET /api/v1/triage/report, and to a lead POST /api/v1/triage/rollback.',
	},
	'port-taken': { exitCode: 4, mend: 'Stop the program on that port, or set PORT to another one.' },
	'demo-port-taken': {
		exitCode: 4,
		mend: 'Stop the program on that port, or set DEMO_IMAP_PORT and DEMO_SMTP_PORT to others (0: any free one).',
	},
	'database-unreachable': {
		exitCode: 5,
		mend: 'Check DATABASE_URL and that PostgreSQL runs; `npx amends doctor` tries it.',
	},
	'redis-unreachable': { exitCode: 5, mend: 'Check REDIS_URL and that Redis runs; `npx amends doctor` tries it.' },
	'disk-full': {
		exitCode: 6,
		mend: 'Make room on the disk of the data folder, then start again: nothing seen so far is lost.',
	},
	'manifest-address-wrong': {
		exitCode: 2,
		mend: 'Give it as https:// and a host, with a port if need be and nothing behind: --url https://amends.example.com',
	},
	'client-id-wrong': {
		exitCode: 2,
		mend: 'Give the Application (client) ID from Entra, which looks like 11111111-2222-3333-4444-555555555555.',
	},
	'manifest-wrong': {
		exitCode: 1,
		mend: 'Mend what is named above, or write the file anew: npx amends manifest --url …',
	},
	'input-missing': { exitCode: 2, mend: 'Name a file or folder that exists, or `-` for standard input.' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** A failure with a code from the table. `message` is a whole sentence for people and holds no secret. */
export class AmendsError extends Error {
	readonly code: ErrorCode;

	constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'AmendsError';
		this.code = code;
	}

	get mend(): string {
		return ERRORS[this.code].mend;
	}

	get exitCode(): number {
		return ERRORS[this.code].exitCode;
	}
}

/** The system's code (`ENOSPC`, `EADDRINUSE` …) of whatever was thrown, or null. */
export function systemCode(error: unknown): string | null {
	if (typeof error !== 'object' || error === null || !('code' in error)) return null;
	return typeof error.code === 'string' ? error.code : null;
}

/** The words of whatever was thrown, for a line that people read. */
export function messageOf(error: unknown): string {
	if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
	return error instanceof Error ? error.message : String(error);
}
