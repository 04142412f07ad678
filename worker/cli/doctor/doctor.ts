import { type Access, openAccess, realAccessDeps } from '../../access.ts';
import { type Loaded, SETTINGS_FILE } from '../../config/config.ts';
import { sayProblem } from '../../config/problem.ts';
import { messageOf } from '../../errors.ts';
import { createLog, type Log } from '../../log.ts';
import { probeMailbox } from '../../mailbox/doctor.ts';
import { openMailer } from '../../open-mailer.ts';
import { probeRedis } from '../../queue.ts';
import type { MailboxSettings, Settings } from '../../settings.ts';
import { graphChecks, tagsByGraph, tokenCheck } from './access.ts';
import { type Check, sayCheck, within } from './check.ts';
import { checkDatabase } from './database.ts';

const SMTP_PATIENCE_MS = 25_000;

/**
 * `amends doctor`: tries each connection and says a line of each, as soon as it is known.
 * @param say prints one line
 * @returns the exit code: 1 when something does not work
 */
export async function doctor(loaded: Loaded, say: (line: string) => void): Promise<number> {
	let works = true;
	for await (const check of checksOf(loaded)) {
		say(sayCheck(check));
		if (check.ok === false) works = false;
	}
	return works ? 0 : 1;
}

async function* checksOf(loaded: Loaded): AsyncGenerator<Check> {
	if (loaded.state === 'wrong') {
		for (const problem of loaded.problems)
			yield { name: 'configuration', ok: false, says: sayProblem(problem), mend: null };
		return;
	}
	const { settings } = loaded;
	const log = createLog('fatal', process.stderr);
	yield configurationCheck(settings);
	for (const mailbox of settings.mailboxes) yield* mailboxChecks(mailbox, log);
	yield* await checkDatabase(settings, Date.now);
	yield* await redisChecks(settings.redisUrl);
}

function configurationCheck({ mode, mailboxes, team }: Settings): Check {
	if (mode === 'demo') {
		return {
			name: 'configuration',
			ok: 'warn',
			says: `there is no ${SETTINGS_FILE} here, so the demo runs.`,
			mend: 'Connect your own mailbox with `npx amends init`.',
		};
	}
	const watched = mailboxes.map(({ address }) => address).join(', ');
	return { name: 'configuration', ok: true, says: `${watched}; ${team.length} people.`, mend: null };
}

async function* mailboxChecks(mailbox: MailboxSettings, log: Log): AsyncGenerator<Check> {
	const named = (check: Check): Check => ({ ...check, name: `${mailbox.id} ${check.name}` });
	const access = mailbox.oauth === null ? null : openAccess(mailbox.oauth, realAccessDeps(log));
	if (mailbox.oauth !== null && access !== null) {
		const token = await tokenCheck(mailbox.oauth, access, Date.now());
		yield named(token);
		// Without a token every other check would say the same once more.
		if (token.ok === false) return;
	}
	const means = { tokens: access?.mail ?? null, tagsByGraph: tagsByGraph(mailbox) };
	for (const { check, ok, says, mend } of await probeMailbox(mailbox, log, means)) {
		yield named({ name: check, ok, says, mend });
	}
	if (access !== null) for (const check of await graphChecks(mailbox, access)) yield named(check);
	yield named(await sendingCheck(mailbox, access, log));
}

/** Signs in where mail leaves and out again; sends nothing. @param access null: the mailbox has a password */
export async function sendingCheck(
	mailbox: Pick<MailboxSettings, 'smtp' | 'address'>,
	access: Access | null,
	log: Log,
): Promise<Check> {
	const { smtp } = mailbox;
	const name = smtp === 'graph' ? 'sending' : 'smtp';
	const where = smtp === 'graph' ? 'Graph' : `${smtp.host}:${smtp.port}`;
	const mailer = openMailer(mailbox, access, log);
	try {
		const refusal = await within(SMTP_PATIENCE_MS, mailer.verify()).catch(messageOf);
		if (refusal === null) return { name, ok: true, says: signedIn(smtp, where), mend: null };
		return { name, ok: false, says: `${where} cannot be used: ${refusal}`, mend: sendingMend(smtp, access) };
	} finally {
		mailer.close();
	}
}

const signedIn = (smtp: MailboxSettings['smtp'], where: string): string =>
	smtp === 'graph'
		? 'Graph lets us in; that Mail.Send is granted is proved by the first mail alone.'
		: `Signed in to ${where} as ${smtp.user}.`;

function sendingMend(smtp: MailboxSettings['smtp'], access: Access | null): string {
	if (smtp === 'graph') return 'Check the address of the mailbox, and Mail.Send (docs/exchange-online.md).';
	if (access === null) return 'Check host, port, security, user and password under smtp.';
	const graph = access.graph === null ? '' : ' Where the tenant keeps SMTP AUTH shut, set "smtp: graph".';
	return `Check that the application may send as this mailbox (SMTP.SendAsApp).${graph}`;
}

async function redisChecks(url: string | null): Promise<readonly Check[]> {
	if (url === null) return [{ name: 'redis', ok: true, says: 'not used: jobs are kept by the database.', mend: null }];
	try {
		const { version, maxmemoryPolicy } = await probeRedis(url);
		return [{ name: 'redis', ok: true, says: `Redis ${version} answers.`, mend: null }, policyCheck(maxmemoryPolicy)];
	} catch (error) {
		return [
			{
				name: 'redis',
				ok: false,
				says: `cannot be used: ${messageOf(error)}`,
				mend: 'Check REDIS_URL and that Redis runs.',
			},
		];
	}
}

/** Under any other policy a full Redis forgets waiting jobs in silence; the sweep would find them, but late. */
function policyCheck(policy: string | null): Check {
	const ok = policy === 'noeviction';
	return {
		name: 'redis maxmemory-policy',
		ok,
		says: ok ? 'noeviction: jobs are safe.' : `${policy ?? 'unknown'}: a full Redis would throw jobs away.`,
		mend: 'Set maxmemory-policy noeviction in redis.conf.',
	};
}
