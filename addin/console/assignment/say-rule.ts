import {
	type AssignmentRule,
	type Conditions,
	WAYS,
	type Way,
	type WayKind,
} from '../../../shared/assignment/rules.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import { quoted } from '../../../shared/quotation.ts';
import type { Words } from '../../ui/words.tsx';

/** What rules name, for people. */
export interface Names {
	readonly person: (id: string) => string;
	readonly mailbox: (id: string) => string;
}

/** For which cases a rule is, a line a condition; none: for every case. */
export function sayConditions(when: Conditions, { t, language }: Words, names: Names): readonly string[] {
	const values: Readonly<Record<keyof Conditions, readonly string[]>> = {
		mailboxes: when.mailboxes.map(names.mailbox),
		languages: when.languages.map((each) => LANGUAGES[each].name),
		severities: when.severities,
		signals: when.signals.map((signal) => t(`signal.${signal}`)),
		relationships: when.relationships.map((kind) => t(`relationship.${kind}`)),
		subjects: when.subjects.map((words) => quoted(words, language)),
		domains: when.domains,
	};
	return CONDITIONS.filter((name) => values[name].length > 0).map(
		(name) => `${t(`assignment.when.${name}`)}: ${values[name].join(', ')}`,
	);
}

export const CONDITIONS = [
	'mailboxes',
	'languages',
	'severities',
	'signals',
	'relationships',
	'subjects',
	'domains',
] as const satisfies readonly (keyof Conditions)[];

export const WAY_KINDS = Object.keys(WAYS) as WayKind[];

/** Who gets the cases of a rule. */
export function sayWay(way: Way, { t }: Words, names: Names): string {
	const name = t(`assignment.way.${way.kind}`);
	if (way.kind === 'none') return name;
	if (way.kind === 'to') return t('assignment.amongWhom', { way: name, people: names.person(way.personId) });
	const people = way.among === null ? t('assignment.everybody') : way.among.map(names.person).join(', ');
	const among = t('assignment.amongWhom', { way: name, people });
	return way.skills.length === 0 ? among : `${among}; ${t('assignment.withSkills', { skills: way.skills.join(', ') })}`;
}

/** An id for a new rule, after its name; no other rule has it. */
export function idFor(name: string, rules: readonly Pick<AssignmentRule, 'id'>[]): string {
	const plain = name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 30);
	const stem = plain === '' ? 'rule' : plain;
	const isTaken = (id: string): boolean => rules.some((rule) => rule.id === id);
	for (let number = 1; ; number += 1) {
		const id = number === 1 ? stem : `${stem}-${number}`;
		if (!isTaken(id)) return id;
	}
}
