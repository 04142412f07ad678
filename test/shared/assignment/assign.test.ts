import { describe, expect, it, test } from 'vitest';
import { assign, type Choice } from '../../../shared/assignment/assign.ts';
import { turnKey } from '../../../shared/assignment/candidate.ts';
import { NO_PROFILE, type Profile } from '../../../shared/assignment/profile.ts';
import { ANY_CASE, NO_RULES, type Switch } from '../../../shared/assignment/rules.ts';
import { compileCalendar } from '../../../shared/calendar.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { BY_LOAD, MONDAY_TEN, NIGHT, person, ROUND, rulesOf, someFacts, someRule, staffOf } from './people.ts';

const profile = (different: Partial<Profile>): Profile => ({ ...NO_PROFILE, ...different });
const AWAY = { from: '2026-11-20', until: '2026-11-27', to: null };
const ANA = person('ana');
const MARCO = person('marco', { language: 'it' });
const IRINA = person('irina', { role: 'lead' });
const TEAM = [ANA, MARCO, IRINA];

const who = (choice: Choice): string => ('personId' in choice ? choice.personId : choice.to);
const why = (choice: Choice): readonly string[] => ('because' in choice ? choice.because : []);
const without = (name: Switch) => ({ switches: { ...NO_RULES.switches, [name]: false } });

describe('which rule decides', () => {
	it('without rules nobody is chosen', () => {
		expect(assign(someFacts({ agent: 'ana' }), staffOf(TEAM), NO_RULES)).toEqual({ to: 'left', ruleId: null });
	});

	test.each([
		['mailboxes', ['support'], ['sales']],
		['languages', ['it', 'en'], ['de']],
		['severities', ['S2'], ['S4']],
		['signals', ['legal', 'money'], ['privacy']],
		['relationships', ['loyal'], ['new']],
		['subjects', ['CAFE', 'kettle'], ['teapot']],
		['domains', ['customer.example'], ['tomer.example']],
	])('the first that fits: %s', (name, fitting, other) => {
		const facts = someFacts({
			signals: ['money'],
			relationship: 'loyal',
			subject: 'Café broke',
			customer: 'jane@mail.customer.example',
		});
		const rule = (id: string, values: readonly string[], personId: string) =>
			someRule({ kind: 'to', personId }, { id, when: { ...ANY_CASE, [name]: values } });
		const rules = rulesOf([rule('not', other, 'ana'), rule('this', fitting, 'marco'), rule('late', [], 'ana')]);
		expect(assign(facts, staffOf(TEAM), rules)).toMatchObject({ personId: 'marco', ruleId: 'this' });
	});

	it('a rule may leave the case to whoever takes it', () => {
		expect(assign(someFacts(), staffOf(TEAM), rulesOf([someRule({ kind: 'none' })]))).toEqual({
			to: 'left',
			ruleId: 'all',
		});
	});
});

describe('by turns and by load', () => {
	it('whoever had no turn for longest is next, and the reason says so', () => {
		const turns = new Map([
			[turnKey('all', 'ana'), 8],
			[turnKey('all', 'marco'), 7],
			[turnKey('other', 'marco'), 99],
		]);
		const choice = assign(someFacts(), staffOf(TEAM, { turns }), rulesOf([someRule(ROUND)], without('byLanguage')));
		expect(choice).toMatchObject({ to: 'person', personId: 'marco', isTurn: true });
		expect(why(choice)).toEqual(['the rule “Everything” fits', 'it is the turn of Marco']);
	});

	it('the load counts, not the number of cases', () => {
		const busy = [person('ana', { work: { cases: 1, load: 8 } }), person('marco', { work: { cases: 3, load: 3 } })];
		const choice = assign(someFacts(), staffOf(busy), rulesOf([someRule(BY_LOAD)]));
		expect(who(choice)).toBe('marco');
		expect(why(choice)).toContain('Marco has the least in work (load 3)');
	});

	it('leads are not among them unless they are named', () => {
		expect(who(assign(someFacts(), staffOf([IRINA, ANA]), rulesOf([someRule(ROUND)])))).toBe('ana');
		const named = someRule({ kind: 'round-robin', among: ['irina'], skills: [] });
		expect(assign(someFacts(), staffOf(TEAM), rulesOf([named]))).toMatchObject({ to: 'person', personId: 'irina' });
	});

	it('only who may see the mailbox', () => {
		const team = [person('ana', { mailboxes: ['sales'] }), person('marco', { mailboxes: ['support'] })];
		expect(who(assign(someFacts(), staffOf(team), rulesOf([someRule(ROUND)])))).toBe('marco');
	});
});

describe('language and skill', () => {
	it('who speaks the customer’s language comes before whose turn it is', () => {
		const turns = new Map([[turnKey('all', 'marco'), 9]]);
		const choice = assign(someFacts({ language: 'it' }), staffOf(TEAM, { turns }), rulesOf([someRule(ROUND)]));
		expect(who(choice)).toBe('marco');
		expect(why(choice)).toContain('only those who speak the customer’s language were asked');
		const off = rulesOf([someRule(ROUND)], without('byLanguage'));
		expect(who(assign(someFacts({ language: 'it' }), staffOf(TEAM, { turns }), off))).toBe('ana');
	});

	it('a second language counts too', () => {
		const team = [ANA, person('olga', { profile: profile({ languages: ['ru'] }) })];
		expect(who(assign(someFacts({ language: 'ru' }), staffOf(team), rulesOf([someRule(ROUND)])))).toBe('olga');
	});

	it('where nobody speaks it, anybody is better than nobody', () => {
		const choice = assign(someFacts({ language: 'de' }), staffOf(TEAM), rulesOf([someRule(ROUND)]));
		expect(who(choice)).toBe('ana');
		expect(why(choice)).toContain('nobody of them speaks the customer’s language');
	});

	it('a skill that nobody there has brings the case to the lead', () => {
		const team = [ANA, person('marco', { profile: profile({ skills: ['insurance'] }), away: AWAY }), IRINA];
		const rules = rulesOf([someRule({ kind: 'by-load', among: null, skills: ['insurance'] })]);
		const choice = assign(someFacts(), staffOf(team), rules);
		expect(choice).toMatchObject({ to: 'lead', personId: 'irina' });
		expect(why(choice)).toEqual([
			'the rule “Everything” fits',
			'it takes somebody skilled in insurance',
			'Marco is marked as away',
			'nobody else can have it, so it goes to Irina',
		]);
		expect(who(assign(someFacts(), staffOf(team), { ...rules, ...without('bySkill') }))).toBe('ana');
	});
});

describe('whoever knows the customer', () => {
	const facts = someFacts({
		knownBy: [
			{ personId: 'gone', caseNumber: 9 },
			{ personId: 'marco', caseNumber: 4 },
		],
	});
	it('gets the next case too, if there', () => {
		const choice = assign(facts, staffOf([ANA, person('marco')]), rulesOf([someRule(ROUND)]));
		expect(choice).toMatchObject({ personId: 'marco', isTurn: true });
		expect(why(choice)).toContain('Marco had case 4 of this customer');
	});
	it('but not while away, and not where that is switched off', () => {
		const absent = staffOf([ANA, person('marco', { away: AWAY })]);
		expect(who(assign(facts, absent, rulesOf([someRule(ROUND)])))).toBe('ana');
		const there = staffOf([ANA, person('marco')]);
		expect(who(assign(facts, there, rulesOf([someRule(ROUND)], without('sticky'))))).toBe('ana');
	});
});

describe('whom a rule names', () => {
	const toMarco = rulesOf([someRule({ kind: 'to', personId: 'marco' })]);
	const marcoAway = person('marco', { away: { ...AWAY, to: 'ana' } });

	it('is stood in for while away', () => {
		const choice = assign(someFacts(), staffOf([ANA, marcoAway, IRINA]), toMarco);
		expect(who(choice)).toBe('ana');
		expect(why(choice)).toContain('Ana stands in for Marco');
	});
	test.each([
		['whose stand-in is away too', [person('ana', { away: AWAY }), marcoAway, IRINA], toMarco],
		['whose stand-in may not see the mailbox', [person('ana', { mailboxes: ['sales'] }), marcoAway, IRINA], toMarco],
		['without standing in', [ANA, marcoAway, IRINA], { ...toMarco, ...without('standIn') }],
		['who has left the team', [ANA, IRINA], toMarco],
		['who is full', [person('marco', { profile: profile({ mostCases: 0 }) }), IRINA], toMarco],
	])('%s: the lead gets it', (_, people, rules) => {
		expect(assign(someFacts(), staffOf(people), rules)).toMatchObject({ to: 'lead', personId: 'irina' });
	});
});

describe('nobody there', () => {
	const away = [person('ana', { away: AWAY }), person('marco', { profile: profile({ mostLoad: 1 }) })];
	const rules = rulesOf([someRule(ROUND)]);

	it('goes to the lead, and the reasons name everybody', () => {
		const choice = assign(someFacts(), staffOf([...away, IRINA]), rules);
		expect(choice).toMatchObject({ to: 'lead', personId: 'irina' });
		expect(why(choice)).toEqual([
			'the rule “Everything” fits',
			'Ana is marked as away',
			'one case more would be too much for Marco (load 0)',
			'nobody else can have it, so it goes to Irina',
		]);
	});
	it('stays with nobody where no lead is there either', () => {
		const choice = assign(someFacts(), staffOf([...away, person('irina', { role: 'lead', away: AWAY })]), rules);
		expect(choice.to).toBe('nobody');
		expect(why(choice).at(-1)).toBe('no lead is there either, so the leads are told');
	});
	it('prefers a lead to an administrator, and the one with less in work', () => {
		const leads = [
			person('root', { role: 'admin' }),
			person('vera', { role: 'lead', work: { cases: 2, load: 4 } }),
			IRINA,
		];
		expect(who(assign(someFacts(), staffOf([...away, ...leads]), rules))).toBe('irina');
	});
});

describe('at night', () => {
	const rules = rulesOf([someRule(ROUND)]);
	const tuesdayNine = Date.parse('2026-11-24T08:00:00Z');

	it('a mild case waits until the team works', () => {
		const choice = assign(someFacts(), staffOf(TEAM, { at: NIGHT }), rules);
		expect(choice).toMatchObject({ to: 'later', from: tuesdayNine });
		expect(why(choice)).toContain('it waits until somebody works again');
	});
	it('until somebody begins who works earlier than the others', () => {
		const early = { ...OFFICE_HOURS, hours: { ...OFFICE_HOURS.hours, 2: [{ from: '06:00', to: '12:00' }] } };
		const team = [person('ana', { calendar: compileCalendar(early, []) })];
		expect(assign(someFacts(), staffOf(team, { at: NIGHT }), rules)).toMatchObject({
			from: tuesdayNine - 3 * 3_600_000,
		});
	});
	it('a grave one goes to the lead, whose hours do not count then', () => {
		expect(assign(someFacts({ severity: 'S4' }), staffOf(TEAM, { at: NIGHT }), rules)).toMatchObject({
			to: 'lead',
			personId: 'irina',
		});
	});
	it('somebody with own hours at night has it at once', () => {
		const nightly = { ...OFFICE_HOURS, hours: { ...OFFICE_HOURS.hours, 1: [{ from: '18:00', to: '24:00' }] } };
		const team = [ANA, person('nina', { calendar: compileCalendar(nightly, []) })];
		expect(who(assign(someFacts(), staffOf(team, { at: NIGHT }), rules))).toBe('nina');
	});
	it('whoever works by day only is not waited for by day: the lead has it', () => {
		const mornings = { ...OFFICE_HOURS, hours: { ...OFFICE_HOURS.hours, 1: [] } };
		const team = [person('ana', { calendar: compileCalendar(mornings, []) }), IRINA];
		expect(who(assign(someFacts(), staffOf(team, { at: MONDAY_TEN }), rules))).toBe('irina');
	});
	it('hours that are switched off hinder nobody', () => {
		expect(who(assign(someFacts(), staffOf(TEAM, { at: NIGHT }), rulesOf([someRule(ROUND)], without('hours'))))).toBe(
			'ana',
		);
	});
});

describe('a case that comes back', () => {
	const back = someFacts({ agent: 'marco' });
	const rules = rulesOf([someRule(ROUND)], without('byLanguage'));

	it('stays with its agent who is there, whosever turn it is', () => {
		const choice = assign(back, staffOf(TEAM), rules);
		expect(choice).toEqual({
			to: 'person',
			personId: 'marco',
			ruleId: null,
			isTurn: false,
			because: ['Marco had it before it came back'],
		});
	});
	it('goes by the rules when its agent is away, and says so', () => {
		const choice = assign(back, staffOf([ANA, person('marco', { away: AWAY })]), rules);
		expect(who(choice)).toBe('ana');
		expect(why(choice)[0]).toBe('Marco, who had it before it came back, cannot have it now');
	});
	it('of somebody who left is like a new one', () => {
		expect(who(assign(someFacts({ agent: 'gone' }), staffOf(TEAM), rules))).toBe('ana');
	});
	it('is left where it is when no rule fits and its agent is away', () => {
		const onlyGrave = rulesOf([someRule(ROUND, { when: { ...ANY_CASE, severities: ['S4'] } })]);
		expect(assign(back, staffOf([person('marco', { away: AWAY })]), onlyGrave).to).toBe('left');
	});
});
