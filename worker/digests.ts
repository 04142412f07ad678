import type { Calendar } from '../shared/calendar.ts';
import { type DigestChoice, type DueDigest, dueDigest, LEADS_CHOICE, weeksBefore } from '../shared/digest/due.ts';
import { type DigestAbout, isNothingToSay, writeDigest } from '../shared/digest/write.ts';
import type { Policy } from '../shared/policy.ts';
import { mayAs } from '../shared/role.ts';
import { isAway, teamDay } from '../shared/stand-in.ts';
import { CATALOGUES } from './catalogues.ts';
import type { PostOffice } from './follow-up/deps.ts';
import { LEASE_SECONDS } from './follow-up/lease.ts';
import { caseLink } from './follow-up/letters.ts';
import { type LateView, lookForLate } from './late.ts';
import type { Letter } from './letter.ts';
import type { Log } from './log.ts';
import type { Person } from './settings.ts';
import type { Db } from './store/connect.ts';
import {
	claimDigest,
	countUnassigned,
	endDigest,
	figuresOfWeek,
	loadDigestChoices,
	postponeDigest,
} from './store/digests.ts';
import type { People } from './team/team.ts';

/** What the digests need of the world. */
export interface DigestDeps {
	readonly db: Db;
	readonly calendar: Calendar;
	readonly policy: Policy;
	readonly team: People;
	readonly log: Log;
	now(): number;
	publicUrl(): string;
	/** the way out of the first mailbox; null: there is none */
	office(): PostOffice | null;
}

const WORST_AT_MOST = 10;

/** A word that the server would not take for now is tried again after so long. */
const TRY_AGAIN_SECONDS = 600;

/** What somebody gets who never chose: a lead both, others none. */
export const choiceOf = (
	person: Pick<Person, 'id' | 'role'>,
	choices: ReadonlyMap<string, DigestChoice>,
): DigestChoice =>
	choices.get(person.id) ?? { ...LEADS_CHOICE, daily: person.role === 'lead', weekly: person.role === 'lead' };

/**
 * Sends every digest that is due and was not sent: one a person and day, whatever number of workers look. Written down before SMTP is asked;
 * after a crash it goes out again with the same Message-ID. Called by every sweep.
 */
export async function sendDigests(deps: DigestDeps): Promise<void> {
	const choices = await loadDigestChoices(deps.db);
	const today = teamDay(deps.calendar, deps.now());
	for (const person of deps.team.people()) {
		const due = dueDigest(deps.now(), choiceOf(person, choices), deps.calendar);
		if (due === null || isAway(person, today)) continue;
		await sendOne(deps, person, due);
	}
}

async function sendOne(deps: DigestDeps, person: Person, due: DueDigest): Promise<void> {
	const { db, log } = deps;
	const key = { personId: person.id, day: due.day };
	if (!(await claimDigest(db, key, LEASE_SECONDS))) return;
	const office = deps.office();
	const about = await gather(deps, person, due);
	if (office === null || isNothingToSay(about)) return endDigest(db, key, 'nothing');
	const { state } = await office.send(letterOf(deps, { person, due, about, office }));
	if (state === 'sent') return endDigest(db, key, 'sent');
	log.warn({ person: person.id, day: due.day, outcome: state }, 'a digest was not taken');
	return state === 'permanent' ? endDigest(db, key, 'failed') : postponeDigest(db, key, TRY_AGAIN_SECONDS);
}

async function gather(deps: DigestDeps, person: Person, { kind, day }: DueDigest): Promise<DigestAbout> {
	const { db, calendar, team } = deps;
	const seen = person.mailboxes;
	const isLead = mayAs(person.role, 'lead');
	const { people, items } = await lookForLate(deps, seen);
	const isMine = (who: string | null) => isLead || who === person.id;
	const mine = people.filter(({ personId }) => isMine(personId));
	const sum = (of: 'late' | 'atRisk' | 'due') => mine.reduce((total, one) => total + one[of], 0);
	const weeks = weeksBefore(day, calendar.timeZone);
	const words = CATALOGUES[person.language];
	return {
		late: sum('late'),
		atRisk: sum('atRisk'),
		due: sum('due'),
		escalated: items.filter(({ doer, ladder }) => isMine(doer) && isEscalated(ladder)).length,
		unassigned: isLead ? await countUnassigned(db, seen) : 0,
		worst: items
			.filter(({ doer }) => isMine(doer))
			.slice(0, WORST_AT_MOST)
			.map((touch) => ({
				caseNumber: touch.caseNumber,
				severity: touch.severity,
				what: words[`touch.${touch.kind}`],
				doer: team.people().find(({ id }) => id === touch.doer)?.name ?? null,
				link: caseLink(deps.publicUrl(), touch.caseId),
			})),
		link: `${deps.publicUrl()}/#/late`,
		weeks:
			kind === 'daily'
				? null
				: { last: await figuresOfWeek(db, seen, weeks.last), before: await figuresOfWeek(db, seen, weeks.before) },
	};
}

/** Somebody above the agent was told. */
const isEscalated = (ladder: LateView['items'][number]['ladder']): boolean =>
	ladder?.told.some(({ rung }) => rung !== 'assignee') ?? false;

function letterOf(
	deps: DigestDeps,
	of: {
		readonly person: Person;
		readonly due: DueDigest;
		readonly about: DigestAbout;
		readonly office: PostOffice;
	},
): Letter {
	const { person, due, about, office } = of;
	return {
		...writeDigest(about, person),
		purpose: 'colleague',
		from: { name: `Amends · ${office.name}`, address: office.address },
		to: { name: person.name, address: person.email },
		messageId: `<amends.digest.${due.day}.${person.id}@${office.address.split('@').at(-1) ?? 'localhost'}>`,
		inReplyTo: null,
		references: [],
		at: deps.now(),
		about: null,
		attachment: null,
	};
}
