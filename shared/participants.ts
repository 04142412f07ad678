import type { Case } from './case.ts';
import type { Address, Mail, Side } from './mail.ts';

/** How many people of one case are remembered; a mail to a thousand recipients must not make them all participants. */
const MOST_PARTICIPANTS = 100;

/** Those who take part after a mail: its writer brought in whom it was addressed to. Speakers grow only by the customer's own side. */
export function takeIn(
	supportCase: Case,
	mail: Mail,
	side: Side | 'other',
	isTeam: (address: string) => boolean,
): Case {
	const people = [...(mail.from === null ? [] : [mail.from]), ...mail.to, ...mail.cc];
	const participants = newPeople(people, supportCase.participants, isTeam);
	const speakers = side === 'customer' ? newPeople(people, supportCase.speakers, isTeam) : supportCase.speakers;
	return { ...supportCase, participants, speakers };
}

/** Those known and those new, the team left out. */
export function newPeople(
	people: readonly Address[],
	known: readonly string[],
	isTeam: (address: string) => boolean,
): readonly string[] {
	const addresses = people.map(({ address }) => address).filter((address) => address !== '' && !isTeam(address));
	return [...new Set([...known, ...addresses])].slice(0, MOST_PARTICIPANTS);
}
