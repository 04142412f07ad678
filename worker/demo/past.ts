import { randomUUID } from 'node:crypto';
import { type Calendar, compileCalendar } from '../../shared/calendar.ts';
import { doneByHand } from '../../shared/plan/by-hand.ts';
import { isOpenTouch } from '../../shared/plan/change.ts';
import { DAY, HOUR, type Instant } from '../../shared/time.ts';
import { ownWords } from '../../shared/triage/strip.ts';
import type { Casework } from '../casework/casework.ts';
import { openCasework } from '../casework/open.ts';
import { takeMail } from '../intake/take-mail.ts';
import type { KeyRing } from '../key-ring.ts';
import { parseMail } from '../mailbox/parse.ts';
import { versionOf } from '../policy-version.ts';
import { createRemedies } from '../remedies/create.ts';
import type { MailboxSettings, Settings } from '../settings.ts';
import { lockCases, saveCases } from '../store/cases.ts';
import type { Store } from '../store/connect.ts';
import { supportCase } from '../store/schema.ts';
import { loadWorld, lockMailbox, saveWorld } from '../store/world.ts';
import { NOBODY_TOLD } from '../talk/desk.ts';
import type { People } from '../team/team.ts';
import { writerOf } from '../team/writer-of.ts';
import { PAST_CASES, type PastCase } from './past-cases.ts';
import { rawOf, verdictOf } from './past-mail.ts';

/** What a past is made of. `now` is today: each mail and each act has its own hour before it. */
interface PastDeps {
	readonly store: Store;
	readonly team: People;
	readonly keyRing: KeyRing;
	now(): Instant;
}

/**
 * Gives a new demo a past: cases that were closed weeks ago, with what was given and what was learned, so that comparable cases, suggestions and
 * "we fixed it" have something to show. It happened by the same code as what happens today, only earlier. A demo that has cases is left alone.
 */
export async function rememberPast(settings: Settings, deps: PastDeps): Promise<void> {
	const [known] = await deps.store.db.select({ id: supportCase.id }).from(supportCase).limit(1);
	const [mailbox] = settings.mailboxes;
	if (known !== undefined || mailbox === undefined) return;
	// The demo's shop never closes, and has no holidays.
	const calendar = compileCalendar(settings.calendar, []);
	for (const past of PAST_CASES)
		await relive({ settings, deps, calendar, mailbox, past, from: deps.now() - past.ago * DAY });
}

interface Past {
	readonly settings: Settings;
	readonly deps: PastDeps;
	readonly calendar: Calendar;
	readonly mailbox: MailboxSettings;
	readonly past: PastCase;
	/** when the complaint came */
	readonly from: Instant;
}

async function relive(story: Past): Promise<void> {
	const { past, from } = story;
	let caseId = '';
	for (const index of past.mails.keys()) {
		caseId = (await receive(story, index)) ?? caseId;
		if (index === 0)
			await actAt(story, from + HOUR, (room) =>
				room.act(caseId, past.agent.id, { kind: 'assign', assignee: past.agent.id }),
			);
	}
	await give(story, caseId);
	const last = from + (past.mails.at(-1)?.after ?? 0) * DAY;
	await actAt(story, last + HOUR, (room) => room.act(caseId, past.agent.id, { kind: 'read' }));
	await close(story, caseId, last + 2 * DAY);
	await tickOff(story, caseId);
}

/** A mail of the past, decided as intake decides; it lies in no folder any more, so the ledger has no line of it. */
async function receive({ settings, deps, calendar, mailbox, past, from }: Past, index: number): Promise<string | null> {
	const one = past.mails[index];
	if (one === undefined) return null;
	const at = from + one.after * DAY;
	const parsed = await parseMail(rawOf(past, index, { at, mailbox }), at);
	if (parsed.state !== 'mail') throw new Error(parsed.says);
	const { mail } = parsed;
	const verdict = verdictOf(past, index);
	return deps.store.db.transaction(async (db) => {
		await lockMailbox(db, mailbox.id);
		const world = await loadWorld(db, mailbox.id, [mail]);
		const people = deps.team.people();
		const isTeam = (address: string) => address === mailbox.address || people.some(({ email }) => email === address);
		const facts = { id: mailbox.id, language: mailbox.language, isTeam, writerOf: writerOf.bind(null, people) };
		const line = takeMail(
			world,
			{ state: 'mail', mail, words: ownWords(mail.text).words, verdict },
			{
				mailbox: facts,
				policy: settings.policy,
				policyVersion: versionOf(settings),
				calendar,
				now: at,
				newId: randomUUID,
			},
		);
		await saveWorld(db, mailbox.id, world);
		return line.caseId;
	});
}

async function give({ settings, deps, calendar, past, from }: Past, caseId: string): Promise<void> {
	const { kind, euros, loss, why, by } = past.gift;
	const person = deps.team.people().find(({ id }) => id === by);
	if (person === undefined) return;
	const cents = (sum: number) => ({ minor: Math.round(sum * 100), currency: 'EUR' });
	const remedies = createRemedies({
		store: deps.store,
		policy: settings.policy,
		policyVersion: versionOf(settings),
		calendar,
		team: deps.team,
		currencyOf: () => 'EUR',
		now: () => from + 5 * HOUR,
		newId: randomUUID,
		changed: () => undefined,
		nudgesWait: () => undefined,
	});
	const money = euros === null ? null : cents(euros);
	const gift = { kind, money, loss: cents(loss), why, overWarning: null, corrects: null };
	const gave = await remedies.give(caseId, gift, { person, actId: undefined });
	if (gave.state === 'refused') throw new Error(gave.message);
}

async function close(story: Past, caseId: string, at: Instant): Promise<void> {
	const { agent, ended, avoidable } = story.past;
	const documentation = { ...ended, rootCause: '' };
	await actAt(story, at - HOUR, (room) => room.act(caseId, agent.id, { kind: 'resolve', because: undefined }));
	await actAt(story, at, (room) =>
		room.act(caseId, agent.id, { kind: 'close', outcome: 'recovered', documentation, avoidable }),
	);
}

/** What came due since then was done on its day; what is still to come comes. One transaction: there are eight of them in each case. */
function tickOff({ settings, deps, past }: Past, caseId: string): Promise<void> {
	return deps.store.db.transaction(async (db) => {
		const [loaded] = await lockCases(db, [caseId]);
		if (loaded === undefined) return;
		const due = loaded.touches.filter((touch) => isOpenTouch(touch) && touch.dueAt <= deps.now());
		const policyVersion = versionOf(settings);
		const done = due.flatMap((touch) => {
			const because = touch.kind === 'recurrence' ? 'Nobody else wrote of it since.' : '';
			return doneByHand(touch, { personId: past.agent.id, at: touch.dueAt, because, policyVersion }) ?? [];
		});
		const events = done.map(({ event }) => event);
		const touches = done.map(({ touch }) => touch);
		await saveCases(db, [{ supportCase: loaded.supportCase, isNew: false, events, touches }]);
	});
}

/** Lets somebody act at that hour. */
async function actAt(
	{ settings, deps, calendar }: Past,
	at: Instant,
	act: (room: Casework) => ReturnType<Casework['act']>,
): Promise<void> {
	const { store, team, keyRing } = deps;
	const parts = { calendar, talk: NOBODY_TOLD, changed: () => undefined };
	const room = openCasework(settings, { store, team, keyRing, now: () => at }, parts);
	const acted = await act(room);
	if (acted.state === 'refused') throw new Error(acted.message);
}
