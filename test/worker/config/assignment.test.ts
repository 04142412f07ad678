import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { NO_RULES } from '../../../shared/assignment/rules.ts';
import { loadSettings } from '../../../worker/config/config.ts';
import { sayProblem } from '../../../worker/config/problem.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-assignment-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = [
	'mailboxes:',
	'  - { id: support, address: support@shop.example, password: x, imap: { host: a.example }, smtp: { host: a.example } }',
	'team:',
	'  - { id: irina, name: Irina, email: irina@shop.example, role: lead }',
	'  - id: ana',
	'    name: Ana',
	'    email: ana@shop.example',
	'    skills: [Insurance, returns]',
	'    speaks: [it]',
	'    hours: { monday: "09:00-13:00, 14:00-18:00" }',
	'    limits: { cases: 20 }',
	'calendar:',
	'  timeZone: Europe/Rome',
	'  hours: { monday: 09:00-18:00 }',
	'assignment:',
	'  weights: { S4: 10 }',
	'  switches: { sticky: false }',
	'  rules:',
	'    - { id: legal, name: Legal, when: { signals: [legal] }, way: to, to: irina }',
	'    - { id: grave, when: { severities: [S3, S4] }, way: round-robin, among: [ana], skills: [insurance] }',
	'    - { id: rest, way: by-load }',
].join('\n');

const load = (yaml: string) => {
	writeFileSync(join(folder, 'amends.yaml'), yaml);
	return loadSettings({ env: {}, folder });
};
const problemsOf = (yaml: string) => {
	const loaded = load(yaml);
	return loaded.state === 'wrong' ? loaded.problems.map(sayProblem) : [];
};

describe('amends.yaml says who gets which case', () => {
	it('with what is left out as it is by default, and a rule named by its id', () => {
		const loaded = load(FILE);
		if (loaded.state === 'wrong') throw new Error(loaded.problems.map(sayProblem).join('\n'));
		const { assignment, team } = loaded.settings;
		expect(assignment.rules).toMatchObject({
			weights: { ...NO_RULES.weights, S4: 10 },
			switches: { ...NO_RULES.switches, sticky: false },
			rules: [
				{ id: 'legal', name: 'Legal', when: { signals: ['legal'] }, way: { kind: 'to', personId: 'irina' } },
				{ id: 'grave', name: 'grave', way: { kind: 'round-robin', among: ['ana'], skills: ['insurance'] } },
				{ id: 'rest', way: { kind: 'by-load', among: null, skills: [] } },
			],
		});
		expect(Object.keys(assignment.profiles)).toEqual(['ana']);
		expect(assignment.profiles.ana).toMatchObject({
			skills: ['insurance', 'returns'],
			languages: ['it'],
			mostCases: 20,
			mostLoad: null,
			hours: {
				1: [
					{ from: '09:00', to: '13:00' },
					{ from: '14:00', to: '18:00' },
				],
				2: [],
			},
		});
		expect(Object.keys(team[1] ?? {})).not.toContain('skills');
	});

	it('a file without rules has none, and the demo neither', () => {
		const loaded = load(FILE.slice(0, FILE.indexOf('assignment:')));
		expect(loaded.state === 'ok' && loaded.settings.assignment.rules).toBeNull();
		rmSync(join(folder, 'amends.yaml'));
		expect(loadSettings({ env: {}, folder })).toMatchObject({
			settings: { assignment: { rules: null, profiles: {} } },
		});
	});

	test.each<[string, string, string, string]>([
		[
			'somebody who is not in the team',
			'to: irina }',
			'to: bob }',
			'amends.yaml:19:74 assignment.rules[0].to: "bob" is not in the team',
		],
		[
			'among whom there is somebody else',
			'among: [ana]',
			'among: [ana, bob]',
			'amends.yaml:20:83 assignment.rules[1].among[1]: "bob" is not in the team',
		],
		[
			'nobody named',
			', to: irina }',
			' }',
			'assignment.rules[0].to: is missing; way: to needs the id of somebody of the team',
		],
		[
			'a field of another way',
			'way: by-load',
			'way: none, skills: [x]',
			'assignment.rules[2].skills: says nothing beside way: none; take it out',
		],
		[
			'a way that there is not',
			'way: by-load',
			'way: by-lod',
			'amends.yaml:21:24 assignment.rules[2].way: must be one of: round-robin, by-load, to, none',
		],
		[
			'a field that is misspelt',
			'severities: [S3, S4]',
			'severity: [S3]',
			'assignment.rules[1].when.severity: is no field of Amends; did you mean "severities"?',
		],
		[
			'an id twice',
			'id: rest',
			'id: legal',
			'amends.yaml:21:13 assignment.rules[2].id: "legal" stands here a second time; each must be one of a kind',
		],
		[
			'a mailbox that there is not',
			'signals: [legal]',
			'mailboxes: [sales]',
			'assignment.rules[0].when.mailboxes[0]: "sales" is no mailbox',
		],
		[
			'a rule behind one for every case',
			'when: { severities: [S3, S4] }, ',
			'',
			'assignment.rules[2].when: is never reached: the rule "grave" before it takes every case',
		],
		[
			'a weight that is none',
			'S4: 10',
			'S4: heavy',
			'amends.yaml:16:18 assignment.weights.S4: must be a number from 0 to 100',
		],
		['a week without an hour', '"09:00-13:00, 14:00-18:00"', 'closed', 'team[1].hours: has no working hour at all'],
		[
			'hours that overlap',
			'13:00, 14:00',
			'13:00, 12:00',
			'team[1].hours.monday: the hours from 12:00 overlap those before them',
		],
		['a limit below nothing', 'cases: 20', 'cases: -1', 'team[1].limits.cases: must be a number from 0 to 10000'],
	])('and is told of %s, with file, line and field', (_, right, wrong, says) => {
		expect(problemsOf(FILE.replace(right, wrong)).join('\n')).toContain(says);
	});
});
