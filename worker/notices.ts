import type { Notice, NoticeKind } from '../shared/notice.ts';
import type { Instant } from '../shared/time.ts';
import type { Access } from './access.ts';
import { daysUntil, type Expiry, isNearItsEnd } from './oauth/credential.ts';
import type { OAuthFailureKind } from './oauth/failure.ts';

const CREDENTIALS: Readonly<Record<Expiry['what'], NoticeKind>> = {
	'client secret': 'client-secret',
	certificate: 'certificate',
};

/** As what a failure is told. One that passes by itself, or that time alone mends, is told by nobody: it would come and go. */
const TOLD_AS: Readonly<Record<OAuthFailureKind, NoticeKind | null>> = {
	'secret-expired': 'client-secret',
	'secret-wrong': 'access',
	'certificate-expired': 'certificate',
	'certificate-unreadable': 'access',
	'certificate-wrong': 'access',
	'client-unknown': 'access',
	'consent-missing': 'consent',
	'tenant-unknown': 'access',
	'grant-invalid': 'access',
	'scope-wrong': 'access',
	blocked: 'access',
	clock: 'access',
	refused: 'access',
	unreachable: null,
	strange: 'access',
};

/**
 * What somebody must mend so that Amends gets into its mailboxes, at most one line a mailbox and kind.
 * @param accesses by the mailbox's id @param now of the wall's clock, not of the demo's
 */
export function noticesOf(
	accesses: Iterable<readonly [id: string, access: Pick<Access, 'expiry' | 'failure'>]>,
	now: Instant,
): readonly Notice[] {
	return [...accesses].flatMap(([mailbox, access]) => {
		const ending = endingOf(access.expiry(), now);
		const failure = access.failure();
		const refused = failure === null ? null : TOLD_AS[failure.kind];
		const isTold = refused === null || refused === ending?.what;
		return [
			...(ending === null ? [] : [{ mailbox, ...ending }]),
			...(isTold ? [] : [{ mailbox, what: refused, days: null }]),
		];
	});
}

const endingOf = (expiry: Expiry | null, now: Instant): Pick<Notice, 'what' | 'days'> | null =>
	expiry !== null && isNearItsEnd(expiry, now)
		? { what: CREDENTIALS[expiry.what], days: daysUntil(expiry, now) }
		: null;
