import { hasOpenHours } from '../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { mayAs } from '../../shared/role.ts';
import { maySee, seesAllOf } from '../../shared/team/visible.ts';
import { publicHolidays } from '../holidays.ts';
import { assignmentFaults } from './assignment-settings.ts';
import type { FileSettings } from './file-shape.ts';
import { USUAL_HOURS, weekOf } from './hours.ts';
import { oauthFaults } from './oauth-faults.ts';
import { policyFaults } from './policy-shape.ts';
import { PRESETS } from './presets.ts';
import type { Fault } from './problem.ts';
import { timeZoneFault } from './time-zone.ts';

/** What each field allows and the file as a whole does not. */
export function contradictionsIn(file: FileSettings): readonly Fault[] {
	return [
		...twice(file.mailboxes.map(({ id }, index) => [id, ['mailboxes', index, 'id']] as const)),
		...twice(file.team.map(({ id }, index) => [id, ['team', index, 'id']] as const)),
		...twice(addressesOf(file)),
		...withoutLead(file),
		...file.team.flatMap((person, index) => awayFaults(person, index, file)),
		...sightFaults(file),
		...file.mailboxes.flatMap((mailbox, index) => connectionFaults(mailbox, index)),
		...file.mailboxes.flatMap((mailbox, index) => oauthFaults(mailbox, index)),
		...calendarFaults(file.calendar),
		...(file.policy ? policyFaults(file.policy) : []),
		...quietFaults(file),
		...assignmentFaults(file),
	];
}

type Named = readonly [name: string, path: readonly PropertyKey[]];

/** An address leads to one mailbox or one person; mail between two that are the same would answer itself. */
const addressesOf = ({ mailboxes, team }: FileSettings): readonly Named[] => [
	...mailboxes.flatMap(({ address, aliases }, index) => [
		[address, ['mailboxes', index, 'address']] as const,
		...aliases.map((alias, at) => [alias, ['mailboxes', index, 'aliases', at]] as const),
	]),
	...team.map(({ email }, index) => [email, ['team', index, 'email']] as const),
];

function twice(named: readonly Named[]): readonly Fault[] {
	const seen = new Set<string>();
	return named.flatMap(([name, path]) => {
		if (seen.has(name)) return [{ path, says: `"${name}" stands here a second time; each must be one of a kind` }];
		seen.add(name);
		return [];
	});
}

const withoutLead = ({ team }: FileSettings): readonly Fault[] =>
	team.some(({ role }) => mayAs(role, 'lead'))
		? []
		: [{ path: ['team'], says: 'has nobody with role lead or admin; what nobody takes must reach somebody' }];

function awayFaults(
	{ id, away, mailboxes }: FileSettings['team'][number],
	index: number,
	{ team }: FileSettings,
): readonly Fault[] {
	if (away === undefined) return [];
	const at = (field: string) => ['team', index, 'away', field] as const;
	const back = away.until < away.from ? [{ path: at('until'), says: `is before ${away.from}, when it begins` }] : [];
	if (away.to === null) return back;
	if (away.to === id) return [...back, { path: at('to'), says: 'names the very person who is away' }];
	const standIn = team.find((person) => person.id === away.to);
	if (standIn === undefined) return [...back, { path: at('to'), says: `"${away.to}" is not in the team` }];
	const isFit = seesAllOf(standIn, { mailboxes });
	return isFit ? back : [...back, { path: at('to'), says: `"${away.to}" may not see all mailboxes of "${id}"` }];
}

/** A mailbox that nobody with the role of a lead may see would have cases that reach nobody. */
function sightFaults({ team, mailboxes }: FileSettings): readonly Fault[] {
	const known = new Set(mailboxes.map(({ id }) => id));
	const unknown = team.flatMap((person, index) =>
		(person.mailboxes ?? []).flatMap((id, at) =>
			known.has(id) ? [] : [{ path: ['team', index, 'mailboxes', at], says: `"${id}" is no mailbox of this file` }],
		),
	);
	const leads = team.filter(({ role }) => mayAs(role, 'lead'));
	const unseen = mailboxes.flatMap(({ id }, index) =>
		leads.length === 0 || leads.some((lead) => maySee(lead, id))
			? []
			: [
					{
						path: ['mailboxes', index],
						says: `"${id}" is seen by nobody with role lead or admin; see team[].mailboxes`,
					},
				],
	);
	return [...unknown, ...unseen];
}

/** Quiet hours of the team's own zone: customers elsewhere have others, but most are near. */
function quietFaults({ policy, calendar }: FileSettings): readonly Fault[] {
	const { quietHours } = policy ?? DEFAULT_POLICY;
	const path = ['policy', 'quietHours'];
	if (quietHours.from === quietHours.to)
		return [
			{ path, says: `begins and ends at ${quietHours.from}; write when it begins and when it ends, e.g. 19:00-08:00` },
		];
	const week = Object.values(calendar.hours ? weekOf(calendar.hours) : USUAL_HOURS);
	const isOpen = week.some((hours) => hours.length > 0);
	const isEverHeard = week.some((hours) => hours.some((open) => isLoudWithin(quietHours, open)));
	return isOpen && !isEverHeard
		? [{ path, says: 'leaves no open hour of calendar.hours: no mail to a customer could ever go out' }]
		: [];
}

/** Whether some moment of these open hours is outside the quiet ones. Times of one length compare as text. */
function isLoudWithin(
	{ from, to }: { readonly from: string; readonly to: string },
	open: { readonly from: string; readonly to: string },
): boolean {
	const isOverMidnight = from > to;
	return isOverMidnight ? open.from < from && open.to > to : open.from < from || open.to > to;
}

const PARTS = ['imap', 'smtp'] as const;

function connectionFaults(mailbox: FileSettings['mailboxes'][number], index: number): readonly Fault[] {
	const parts = mailbox.smtp?.via === 'graph' ? PARTS.filter((part) => part !== 'smtp') : PARTS;
	return parts.flatMap((part) => {
		const given = mailbox[part];
		const host = given?.host ?? (mailbox.server ? PRESETS[mailbox.server][part].host : undefined);
		const path = ['mailboxes', index, part] as const;
		const missing = host
			? []
			: [
					{
						path: [...path, 'host'],
						says: `is missing; name the server, or set server: ${Object.keys(PRESETS).join(' | ')}`,
					},
				];
		const password = given?.password ?? mailbox.password;
		const locked =
			password || mailbox.oauth
				? []
				: [
						{
							path: [...path, 'password'],
							says: 'is missing; give the mailbox a password, best as ${NAME} with a line in .env, or oauth where the provider takes none',
						},
					];
		const bare =
			given?.security === 'none' && host && !isNear(host)
				? [
						{
							path: [...path, 'security'],
							says: `none would send the password to ${host} for everybody to read; use tls or starttls`,
						},
					]
				: [];
		return [...missing, ...locked, ...bare];
	});
}

/** This machine, or a name without a dot: a neighbour in a container network. */
const isNear = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|::1|[^.:]+)$/.test(host);

function calendarFaults({ timeZone, hours, holidays }: FileSettings['calendar']): readonly Fault[] {
	const zone = timeZoneFault(timeZone);
	const open = hasOpenHours({ hours: hours ? weekOf(hours) : USUAL_HOURS });
	return [
		...(zone ? [{ path: ['calendar', 'timeZone'], says: zone }] : []),
		...(open
			? []
			: [{ path: ['calendar', 'hours'], says: 'has no open hour in the whole week; nothing could ever come due' }]),
		...(holidays ? holidayFaults(holidays) : []),
	];
}

/** Countries and states do not depend on the year, so any will do. */
const ANY_YEAR = 2026;

function holidayFaults({ country, state }: NonNullable<FileSettings['calendar']['holidays']>): readonly Fault[] {
	const ofCountry = publicHolidays({ country, state: null }, ANY_YEAR);
	if (ofCountry.state === 'unknown') return [{ path: ['calendar', 'holidays', 'country'], says: ofCountry.says }];
	const ofState = publicHolidays({ country, state: state ?? null }, ANY_YEAR);
	return ofState.state === 'unknown' ? [{ path: ['calendar', 'holidays', 'state'], says: ofState.says }] : [];
}
