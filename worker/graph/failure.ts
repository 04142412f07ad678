import { systemCode } from '../errors.ts';

/** Codes of Node and of its fetch that prove that no word of a request got out. */
const NEVER_SENT: ReadonlySet<string> = new Set([
	'ENOTFOUND',
	'EAI_AGAIN',
	'ECONNREFUSED',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'UND_ERR_CONNECT_TIMEOUT',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'CERT_HAS_EXPIRED',
]);

/** Thrown when Graph gave no answer. `message` is a sentence for people, `mend` the next. */
export class GraphFailure extends Error {
	override readonly name = 'GraphFailure';
	readonly mend = 'Check that this machine reaches Microsoft Graph by https, and its status page.';
	/** false: it is certain that Graph has not seen the request */
	readonly maySent: boolean;

	constructor(host: string, cause: unknown) {
		const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
		const code = systemCode(inner) ?? (cause instanceof Error ? cause.name : 'unknown');
		super(`${host} does not answer (${code}).`, { cause });
		this.maySent = !NEVER_SENT.has(code);
	}
}
