import { readdirSync, readFileSync } from 'node:fs';
import { ownWords } from '../../../shared/triage/strip.ts';
import { triage } from '../../../shared/triage/triage.ts';
import type { Arrived } from '../../../worker/intake/deps.ts';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import { FIXTURE_TEAM } from '../../fixtures/mail/threads/expected.ts';

const TEAM: ReadonlySet<string> = new Set([FIXTURE_TEAM.mailbox, ...FIXTURE_TEAM.team]);

/** True for the addresses of the fixtures' team and mailbox. */
export const isTeam = (address: string): boolean => TEAM.has(address);

/** The mails of one folder of threading fixtures, in order, parsed and judged as intake does it. */
export async function readThread(quirk: string): Promise<readonly (Arrived & { readonly file: string })[]> {
	const folder = new URL(`../../fixtures/mail/threads/${quirk}/`, import.meta.url);
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.eml'))
		.sort();
	const arrived = [];
	for (const [index, name] of files.entries()) {
		const bytes = readFileSync(new URL(name, folder));
		const receivedAt = dateOf(bytes) + 60_000;
		const parsed = await parseMail(bytes, receivedAt);
		if (parsed.state !== 'mail') throw new Error(`${name}: ${parsed.says}`);
		const side = isTeam(parsed.mail.from?.address ?? '') ? 'team' : 'customer';
		arrived.push({
			file: name.replace(/\.eml$/, ''),
			folder: name.includes('-sent-') ? 'Sent' : 'INBOX',
			uidValidity: '1',
			uid: index + 1,
			receivedAt,
			read: {
				state: 'mail' as const,
				mail: parsed.mail,
				words: ownWords(parsed.mail.text).words,
				verdict: triage(parsed.mail, side, { fallback: 'en' }),
			},
		});
	}
	return arrived;
}

function dateOf(bytes: Buffer): number {
	const at = Date.parse(/^Date: (.+)$/m.exec(bytes.toString('latin1'))?.[1] ?? '');
	return Number.isNaN(at) ? Date.UTC(2026, 10, 9, 9) : at;
}
