import { expect, test } from 'vitest';
import type { Case } from '../../../shared/case.ts';
import type { ActContext } from '../../../shared/case-actions.ts';
import { correctSignals, withoutStruck } from '../../../shared/correct-signals.ts';
import { receiveFromCustomer } from '../../../shared/receive.ts';
import type { SignalName } from '../../../shared/signal.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { mailOf } from '../triage/sample.ts';

const AT = Date.UTC(2026, 8, 16, 8);
const HISTORY = { mails: 1, days: 1, firstAt: AT, failures: [] };
const ANA: ActContext = { personId: 'ana', at: AT, history: HISTORY };
const BURNT = { name: 'safety', quote: 'it burned my hand' } as const;

const burnt: Case = someCase(AT, {
	severity: 'S4',
	signals: [BURNT, { name: 'money', quote: '40 euros' }],
	severityBecause: [
		{ cue: 'broken', weight: 2.7, quote: 'broken' },
		{ cue: 'severity:safety', weight: 2.6, quote: BURNT.quote },
		{ cue: 'severity:money', weight: 0.3, quote: '40 euros' },
	],
});

const strike = (supportCase: Case, ...remove: SignalName[]) => correctSignals(supportCase, { add: [], remove }, ANA);
const add = (supportCase: Case, ...names: SignalName[]) => correctSignals(supportCase, { add: names, remove: [] }, ANA);

test('a signal that is struck out is gone at once, with what it added to the severity', () => {
	const { supportCase, events, happened } = strike(burnt, 'safety');
	expect(supportCase.signals.map(({ name }) => name)).toEqual(['money']);
	expect(supportCase.severityBecause.map(({ cue }) => cue)).toEqual(['broken', 'severity:money']);
	expect(supportCase).toMatchObject({ severity: 'S2', severityBy: 'triage', guard: { kind: 'delight' } });
	expect(events.map(({ kind, source }) => [kind, source.kind])).toEqual([
		['signal-struck', 'person'],
		['severity-changed', 'person'],
	]);
	expect(happened).toEqual([
		{ kind: 'signals-changed', at: AT },
		{ kind: 'severity-changed', at: AT },
	]);
});

test('a signal that is added counts at once, floor and all', () => {
	const { supportCase } = add(someCase(AT), 'legal');
	expect(supportCase).toMatchObject({ severity: 'S4', signals: [{ name: 'legal', quote: '' }] });
});

test('adding what was struck out puts it back as it was, words and reasons', () => {
	const back = add(strike(burnt, 'safety', 'money').supportCase, 'money', 'safety').supportCase;
	expect(back.severity).toBe('S4');
	expect(back.struck).toEqual([]);
	expect(new Set(back.signals)).toEqual(new Set(burnt.signals));
	expect(new Set(back.severityBecause)).toEqual(new Set(burnt.severityBecause));
});

test('a severity that a person has set stays, whatever happens to the signals', () => {
	const set = { ...burnt, severity: 'S1', severityBy: 'person' } as const;
	expect(strike(set, 'safety')).toMatchObject({
		supportCase: { severity: 'S1' },
		happened: [{ kind: 'signals-changed' }],
	});
	expect(add(set, 'legal').supportCase.severity).toBe('S1');
});

test('striking out what is not there, and adding what is, changes nothing', () => {
	expect(strike(burnt, 'legal')).toMatchObject({ supportCase: burnt, events: [], happened: [] });
	expect(add(burnt, 'safety')).toMatchObject({ supportCase: burnt, events: [], happened: [] });
});

/** A mail in which triage found danger, said in these words. */
const heard = (quote: string) => {
	const because = [{ cue: 'severity:safety', weight: 2.6, quote }];
	const verdict = { ...triage(mailOf('Hello.'), 'customer'), complaint: { is: true, score: 0.9 } };
	return {
		mailId: 'm2',
		mail: mailOf(quote, { subject: 'Re: kettle' }),
		verdict: { ...verdict, severity: 'S4' as const, signals: [{ name: 'safety' as const, quote }], because },
		at: AT + 1,
	};
};

test('the same words in a later mail do not bring a struck signal back; other words are a new claim', () => {
	const struck = strike(burnt, 'safety').supportCase;
	const again = receiveFromCustomer(struck, heard(BURNT.quote), HISTORY).supportCase;
	expect(again.signals.map(({ name }) => name)).not.toContain('safety');
	expect(again.severity).toBe(struck.severity);
	expect(receiveFromCustomer(struck, heard('now the cable melted'), HISTORY).supportCase).toMatchObject({
		severity: 'S4',
		signals: expect.arrayContaining([{ name: 'safety', quote: 'now the cable melted' }]),
	});
});

test('a verdict without struck words is left as it is', () => {
	const { verdict } = heard('now the cable melted');
	expect(withoutStruck(verdict, [{ ...BURNT, reasons: [] }])).toBe(verdict);
});

test('a signal put back keeps its day', () => {
	const occasion = { name: 'missed-event', quote: 'The wedding is on Saturday.', on: '2026-09-19' } as const;
	const before = someCase(AT, { signals: [occasion] });
	expect(add(strike(before, 'missed-event').supportCase, 'missed-event').supportCase.signals).toEqual([occasion]);
});
