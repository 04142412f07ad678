import { sql } from 'drizzle-orm';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { DAY, MINUTE } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { FollowUpDeps, PostOffice } from '../../worker/follow-up/deps.ts';
import { createRounds } from '../../worker/follow-up/rounds.ts';
import type { Alarm } from '../../worker/queue.ts';
import { touchFrom } from '../../worker/store/case-rows.ts';
import { saveCases } from '../../worker/store/cases.ts';
import { touch as touchTable } from '../../worker/store/schema.ts';
import { someCase } from '../fixtures/some-case.ts';
import type { World } from '../worker/follow-up/world.ts';
import type { Life } from './mortal.ts';

/**
 * What becomes of a touch: a mail to the customer that we file in Sent, one that the server files there itself, a draft for a person to
 * send, a nudge to a colleague.
 */
export const WAYS = {
	mail: { kind: 'check-in', mailboxId: 'support' },
	'mail-filed-by-server': { kind: 'check-in', mailboxId: 'filing' },
	draft: { kind: 'check-in', mailboxId: 'support' },
	nudge: { kind: 'resolve', mailboxId: 'support' },
} as const;

export type Way = keyof typeof WAYS;

/** A touch that stands in the plan, to be done once. */
export interface Planted {
	readonly way: Way;
	readonly touchId: string;
}

/** Plans touches, each of a case and a customer of its own. Names are unique in a test. */
export async function plant(
	world: World,
	wanted: readonly { readonly name: string; readonly way: Way; readonly dueAt: number }[],
): Promise<readonly Planted[]> {
	const planted = wanted.map(({ name, way, dueAt }, index) => {
		const { kind, mailboxId } = WAYS[way];
		const isMail = kind === 'check-in';
		const supportCase = someCase(dueAt - 4 * DAY, {
			id: name,
			number: plantedSoFar + index + 1,
			mailboxId,
			customer: { name: 'Jane Doe', address: `${name}@customer.example` },
			stage: isMail ? 'resolved' : 'acknowledged',
			acknowledgedAt: dueAt - 4 * DAY,
			resolvedAt: isMail ? dueAt - 3 * DAY : null,
		});
		const touch: Touch = {
			id: `${name}-${kind}-1-1`,
			caseId: name,
			kind,
			round: 1,
			turn: 1,
			state: 'planned',
			dueAt,
			wakeAt: dueAt,
			nudges: 0,
			told: [],
			messageId: null,
			because: 'planned',
			doneAt: null,
		};
		return { way, supportCase, touch };
	});
	plantedSoFar += planted.length;
	const changes = planted.map(({ supportCase, touch }) => ({
		supportCase,
		isNew: true,
		events: [],
		touches: [touch],
	}));
	await saveCases(world.store.db, changes);
	return planted.map(({ way, touch }) => ({ way, touchId: touch.id }));
}

let plantedSoFar = 0;

/** Sent and Drafts of the mailbox: the Message-IDs that lie there. A list, for these suites ask thousands of times; IMAP has its own. */
export type Folders = Record<'sent' | 'drafts', string[]>;

/** A worker as new as after a start. */
export function newWorker(world: World, folders: Folders, different: Partial<FollowUpDeps> = {}): FollowUpDeps {
	const office = officeOn(world, folders);
	const filing = filedByServer(office);
	return world.worker({
		policy: { ...DEFAULT_POLICY, customerTouch: 'send' },
		postOffice: (id) => (id === 'filing' ? filing : office),
		...different,
	});
}

const officeOn = (world: World, folders: Folders): PostOffice => ({
	...world.office,
	find: async (folder, messageId) => ({ state: folders[folder].includes(messageId) ? 'found' : 'missing' }),
	file: async (folder, raw) => {
		const messageId = /^Message-ID:\s*(<[^>]+>)/im.exec(Buffer.from(raw).toString())?.[1];
		folders[folder].push(messageId ?? '');
		return null;
	},
});

/** A server that files what it takes, before it says that it has taken it. */
const filedByServer = (office: PostOffice): PostOffice => ({
	...office,
	savesSent: true,
	send: async (letter) => {
		const delivery = await office.send(letter);
		if (delivery.state === 'sent' && letter.purpose !== 'colleague')
			await office.file('sent', await office.compose(letter));
		return delivery;
	},
});

/** One sweep of this life's worker, its alarms going to `wake`. */
export const sweep = (
	world: World,
	life: Life,
	wake: (alarms: readonly Alarm[]) => Promise<void> = async () => {},
): Promise<'ended' | 'died'> =>
	life.live((deps) =>
		createRounds(deps, { db: world.store.db, wake: (alarms) => life.call('wake', () => wake(alarms)) }).sweep(),
	);

/** A minute passes, from one sweep to the next: on the clock, and on the database's own, by which leases end. */
export async function passMinute(world: World): Promise<void> {
	world.now += MINUTE;
	await world.store.db.execute(
		sql`update amends.touch set claimed_until = claimed_until - interval '60 seconds' where claimed_until is not null`,
	);
}

/**
 * What is wrong at the end; nothing should be. A mail to a customer was sent once, or it is shown to a person whether it was, which
 * nobody needs to ask where the server files what it takes. A draft lies there once. A colleague was told once or more.
 */
export async function whatIsWrong(
	world: World,
	folders: Folders,
	planted: readonly Planted[],
): Promise<readonly string[]> {
	const rows = new Map((await world.store.db.select().from(touchTable)).map((row) => [row.id, touchFrom(row)]));
	const taken = new Map<string, number>();
	for (const { mail } of world.smtp.taken) taken.set(mail.messageId ?? '', (taken.get(mail.messageId ?? '') ?? 0) + 1);
	const wrongs: string[] = [];
	for (const { way, touchId } of planted) {
		const touch = rows.get(touchId);
		const isTold = [...taken.keys()].some((id) => id.startsWith(`<amends.${touchId}.nudge`));
		const seen = { way, touch, isTold, mails: taken.get(`<amends.${touchId}.mail@shop.example>`) ?? 0 };
		const drafts = folders.drafts.filter((id) => id === touch?.messageId).length;
		if (!ENDS[way].some((isRight) => isRight({ ...seen, drafts })))
			wrongs.push(`${touchId}: ${touch?.state ?? 'lost'}, ${seen.mails} mails, ${drafts} drafts, told: ${isTold}`);
	}
	const known = new Set(planted.map(({ touchId }) => `<amends.${touchId}.mail@shop.example>`));
	const stray = [...taken.keys()].filter((id) => id.includes('.mail@') && !known.has(id));
	return [...wrongs, ...stray.map((id) => `${id} was sent to somebody`)];
}

interface Seen {
	readonly touch: Touch | undefined;
	readonly mails: number;
	readonly drafts: number;
	readonly isTold: boolean;
}

const wasSent = ({ touch, mails }: Seen): boolean => touch?.state === 'done' && mails === 1;

/** The ends that are right, of each way. */
const ENDS: Record<Way, readonly ((seen: Seen) => boolean)[]> = {
	mail: [wasSent, ({ touch, mails, isTold }) => touch?.state === 'unknown' && mails <= 1 && isTold],
	'mail-filed-by-server': [wasSent, ({ touch, mails, isTold }) => touch?.state === 'unknown' && mails === 0 && isTold],
	draft: [({ touch, mails, drafts, isTold }) => touch?.state === 'drafted' && mails === 0 && drafts === 1 && isTold],
	nudge: [({ touch, isTold }) => touch?.state === 'waiting' && touch.nudges > 0 && isTold],
};
