import { describe, expect, it, test } from 'vitest';
import { close, correctSeverity, moveByHand, notAComplaint } from '../../shared/case-actions.ts';
import { judgeAgain, judgeGuard } from '../../shared/guard.ts';
import { overrideGuard, takeBackOverride } from '../../shared/guard-actions.ts';
import { receiveFromCustomer } from '../../shared/receive.ts';
import { triage } from '../../shared/triage/triage.ts';
import { someCase } from '../fixtures/some-case.ts';
import { mailOf } from './triage/sample.ts';

const MONDAY = Date.parse('2026-11-23T09:00:00Z');
const history = { mails: 0, days: 0, firstAt: null, failures: [] };
const context = { personId: 'ana', at: MONDAY, history };
const facts = { severity: 'S2', history, round: 1, avoidable: false, at: MONDAY } as const;

describe('the guard is judged', () => {
	test.each([
		['S4', {}, 'repair'],
		['S2', { round: 2 }, 'repair'],
		['S1', { avoidable: true }, 'repair'],
		['S3', {}, 'recover'],
		['S2', {}, 'delight'],
	] as const)('%s with %o is %s', (severity, different, kind) => {
		expect(judgeGuard({ ...facts, severity, ...different }).kind).toBe(kind);
	});
});

const overridden = () =>
	overrideGuard(
		someCase(MONDAY, { guard: judgeGuard({ ...facts, severity: 'S4' }) }),
		{
			kind: 'delight',
			because: 'I have known her for ten years',
		},
		context,
	);

describe('a person decides otherwise', () => {
	it('and the case keeps who, why, when, and what the facts say', () => {
		const { supportCase, events, happened } = overridden();
		expect(supportCase.guard).toEqual({
			kind: 'delight',
			because: ['the failure is critical (S4)'],
			overridden: { by: 'ana', because: 'I have known her for ten years', at: MONDAY, was: 'repair' },
		});
		expect(events).toMatchObject([
			{
				kind: 'guard-overridden',
				source: { kind: 'person', personId: 'ana' },
				data: { from: 'repair', to: 'delight' },
			},
		]);
		expect(happened).toEqual([{ kind: 'guard-changed', at: MONDAY }]);
	});

	it('which wins over every later judgement of the round, and remembers the newest', () => {
		const { guard } = judgeAndKeep();
		expect(guard).toMatchObject({
			kind: 'delight',
			because: ['the failure is major (S3)'],
			overridden: { was: 'recover' },
		});
	});

	it('also when a person corrects the severity, or closes the case as avoidable', () => {
		const { supportCase } = overridden();
		expect(correctSeverity(supportCase, 'S1', 'no harm', context).supportCase.guard.kind).toBe('delight');
		const documentation = { whatWentWrong: 'a', whatWeDid: 'b', rootCause: 'c' };
		const closed = close(supportCase, { outcome: 'recovered', documentation, avoidable: true }, context);
		expect(closed.supportCase.guard).toMatchObject({ kind: 'delight', overridden: { was: 'repair' } });
	});

	it('decides a second time: what the facts say is not forgotten', () => {
		const again = overrideGuard(overridden().supportCase, { kind: 'recover', because: 'on second thought' }, context);
		expect(again.supportCase.guard).toMatchObject({
			kind: 'recover',
			overridden: { was: 'repair', because: 'on second thought' },
		});
	});

	it('and takes it back: the facts count again', () => {
		const { supportCase, events, happened } = takeBackOverride(overridden().supportCase, undefined, context);
		expect(supportCase.guard).toEqual({ kind: 'delight', because: ['first failure, S2, not avoidable'] });
		expect(events).toMatchObject([{ kind: 'guard-restored', because: 'the guard stands again as it is judged' }]);
		expect(happened).toEqual([]);
	});

	it('what was never overridden cannot be taken back, and nothing happens', () => {
		expect(takeBackOverride(someCase(MONDAY), undefined, context)).toMatchObject({ events: [], happened: [] });
	});
});

describe('a new round ends the override, and says so', () => {
	it.each([
		[
			'a person moves the case back',
			() => moveByHand({ ...overridden().supportCase, stage: 'resolved' }, 'new', 'sorry', context),
		],
		[
			'it is a complaint after all',
			() => notAComplaint({ ...overridden().supportCase, isComplaint: false }, true, context),
		],
	])('%s', (_, act) => {
		const { supportCase, events } = act();
		expect(supportCase.guard.overridden).toBeUndefined();
		expect(events.map(({ kind }) => kind)).toContain('guard-restored');
	});

	it('the customer reports a new failure', () => {
		const mail = mailOf('It broke again after two days. This is unacceptable, I want my money back.');
		const verdict = triage(mail, 'customer', { fallback: 'en' });
		const resolved = { ...overridden().supportCase, stage: 'resolved', resolvedAt: MONDAY } as const;
		const { supportCase, events } = receiveFromCustomer(resolved, { mailId: 'm', mail, verdict, at: MONDAY }, history);
		expect(supportCase).toMatchObject({ stage: 'new', round: 2, guard: { kind: 'repair' } });
		expect(supportCase.guard.overridden).toBeUndefined();
		expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['reopened', 'guard-restored']));
	});
});

function judgeAndKeep() {
	const { guard } = overridden().supportCase;
	return { guard: judgeAgain(guard, { ...facts, severity: 'S3' }) };
}
