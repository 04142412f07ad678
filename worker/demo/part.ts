import type { Answer } from '../../shared/api.ts';
import { DAY } from '../../shared/time.ts';
import type { ApiDeps } from '../api/deps.ts';
import type { Live } from '../api/live.ts';
import type { EvaluationRoom } from '../evaluation/open-evaluation.ts';
import type { FollowUpDeps } from '../follow-up/deps.ts';
import type { Rounds } from '../follow-up/rounds.ts';
import { passTime } from '../follow-up/sweep.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { parseMail } from '../mailbox/parse.ts';
import type { DemoClock } from './clock.ts';
import { DEMO_PEOPLE } from './people.ts';

/** Where the demo's outgoing mail lands: the colleagues' own folders, the customers', and what waits for a person to send it. */
const FOLDERS = [...DEMO_PEOPLE.map(({ folder }) => folder), 'Customers', 'Drafts'] as const;

/** Newest mails shown of each folder. */
const SHOWN = 30;
const LOOK_BACK = 400 * DAY;

/** What the API offers in the demo alone: the clock that can be moved, and the mail that went out. */
export function demoPart(
	mailbox: Pick<Mailbox, 'listSince' | 'fetch'>,
	parts: {
		readonly clock: DemoClock;
		readonly followUp: FollowUpDeps;
		readonly live: Live;
		readonly rounds: Rounds;
		readonly evaluation: Pick<EvaluationRoom, 'count'>;
	},
): NonNullable<ApiDeps['demo']> {
	let turn: Promise<unknown> = Promise.resolve();
	const advance = async (milliseconds: number) => {
		const { clock } = parts;
		const fired = await passTime(parts.followUp, clock.now() + milliseconds, clock.setTo);
		await clock.keep();
		await parts.rounds.sweep();
		// A leap of months ends windows that the next half hour would count.
		await parts.evaluation.count();
		parts.live.announce({ name: 'clock', data: { now: new Date(clock.now()).toISOString() } });
		return { fired };
	};
	return {
		// One leap at a time: two at once would each push the other's clock.
		advance: (milliseconds) => {
			const mine = turn.then(() => advance(milliseconds));
			turn = mine.catch(() => {});
			return mine;
		},
		mail: async () => {
			const mails = [];
			for (const folder of FOLDERS) mails.push(...(await newestOf(mailbox, folder, parts.clock.now() - LOOK_BACK)));
			return mails.toSorted((a, b) => b.at.localeCompare(a.at));
		},
	};
}

async function newestOf(
	mailbox: Pick<Mailbox, 'listSince' | 'fetch'>,
	folder: string,
	since: number,
): Promise<Answer<'demoMail'>['items']> {
	const { uidValidity, arrivals } = await mailbox.listSince(folder, since);
	const fetched = await mailbox.fetch(folder, uidValidity, arrivals.slice(-SHOWN));
	const shown = [];
	for (const one of fetched) {
		if (one.state !== 'mail') continue;
		const parsed = await parseMail(one.bytes, one.receivedAt);
		if (parsed.state !== 'mail') continue;
		const { from, to, subject, sentAt, text } = parsed.mail;
		shown.push({
			id: `${folder}-${one.uid}`,
			folder,
			from: from?.address ?? '',
			to: to.map(({ address }) => address).join(', '),
			subject,
			at: new Date(sentAt ?? one.receivedAt).toISOString(),
			text,
		});
	}
	return shown;
}
