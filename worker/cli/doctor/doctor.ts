import { type Loaded, SETTINGS_FILE } from '../../config/config.ts';
import { sayProblem } from '../../config/problem.ts';
import { messageOf } from '../../errors.ts';
import { createLog, type Log } from '../../log.ts';
import { probeMailbox } from '../../mailbox/doctor.ts';
import { createMailer } from '../../mailer.ts';
import { probeRedis } from '../../queue.ts';
import type { MailboxSettings, Settings } from '../../settings.ts';
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
	for (const { check, ok, says, mend } of await probeMailbox(mailbox, log)) {
		yield { name: `${mailbox.id} ${check}`, ok, says, mend };
	}
	yield { ...(await smtpCheck(mailbox, log)), name: `${mailbox.id} smtp` };
}

/** Signs in at the SMTP server and out again; sends nothing. */
export async function smtpCheck({ smtp }: Pick<MailboxSettings, 'smtp'>, log: Log): Promise<Check> {
	const where = `${smtp.host}:${smtp.port}`;
	const mailer = createMailer(smtp, log);
	try {
		const refusal = await within(SMTP_PATIENCE_MS, mailer.verify()).catch(messageOf);
		if (refusal === null) return { name: 'smtp', ok: true, says: `Signed in to ${where} as ${smtp.user}.`, mend: null };
		return {
			name: 'smtp',
			ok: false,
			says: `${where} cannot be used: ${refusal}`,
			mend: 'Check host, port, security, user and password under smtp.',
		};
	} finally {
		mailer.close();
	}
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
