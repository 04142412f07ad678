import { describe, expect, test } from 'vitest';
import { type Noticed, noticeCorrections, type Standing, weighCorrection } from '../../../shared/correction.ts';
import { someCase } from '../../fixtures/some-case.ts';

const CASE = someCase(0, { signals: [{ name: 'safety', quote: 'it burned' }] });

describe('what an act says of triage', () => {
	test.each([
		['nothing, for a note', CASE, {}, []],
		['not a complaint', CASE, { isComplaint: false }, ['not-a-complaint']],
		['a complaint after all', { ...CASE, isComplaint: false }, { isComplaint: true }, ['complaint-after-all']],
		['another severity', CASE, { severity: 'S4', severityBy: 'person' }, ['severity']],
		['nothing, for a severity that a person only confirmed', CASE, { severityBy: 'person' }, []],
		['nothing of the severity that followed from a signal', CASE, { severity: 'S1' }, []],
		['a signal that is wrong', CASE, { signals: [] }, ['signal-wrong safety']],
		[
			'a signal that is missing',
			CASE,
			{ signals: [...CASE.signals, { name: 'legal', quote: '' }] },
			['signal-missing legal'],
		],
	] as const)('%s', (_, before, change, expected) => {
		const noticed = noticeCorrections(before, { ...before, ...change });
		expect(noticed.map(({ kind, about }) => `${kind} ${about}`.trim())).toEqual(expected);
	});
});

describe('beside corrections that stand', () => {
	const wrong: Noticed = { kind: 'signal-wrong', about: 'safety', said: 'safety', means: 'nothing' };
	const missing: Noticed = { kind: 'signal-missing', about: 'safety', said: 'nothing', means: 'safety' };
	const severity = (said: string, means: string): Noticed => ({ kind: 'severity', about: '', said, means });
	const standing = (one: Noticed): Standing => ({ ...one, id: 'c1' });

	test('an undo takes the correction back and is none itself', () => {
		expect(weighCorrection(missing, [standing(wrong)], false)).toEqual({ takeBack: ['c1'], add: null });
	});

	test('the same signal of another name is not undone', () => {
		const legal = { ...wrong, about: 'legal' } as const;
		expect(weighCorrection(missing, [standing(legal)], false)).toEqual({ takeBack: [], add: missing });
	});

	test('a second thought about the severity replaces the first and measures itself by triage', () => {
		expect(weighCorrection(severity('S3', 'S4'), [standing(severity('S2', 'S3'))], false)).toEqual({
			takeBack: ['c1'],
			add: severity('S2', 'S4'),
		});
	});

	test('going back to what triage said leaves no correction', () => {
		expect(weighCorrection(severity('S3', 'S2'), [standing(severity('S2', 'S3'))], false)).toEqual({
			takeBack: ['c1'],
			add: null,
		});
	});

	test('who agrees with triage corrects nothing', () => {
		const after = { kind: 'complaint-after-all', about: '', said: 'no complaint', means: 'complaint' } as const;
		expect(weighCorrection(after, [], true)).toEqual({ takeBack: [], add: null });
	});
});
