import { describe, expect, test } from 'vitest';
import { type BriefMail, briefNote } from '../../../shared/note/brief.ts';
import type { RemedyKind } from '../../../shared/remedy/remedy.ts';
import { someCase } from '../../fixtures/some-case.ts';

const AT = Date.UTC(2026, 8, 16, 8);

const mail = (id: string, side: BriefMail['side'], said: BriefMail['said']): BriefMail => ({ id, side, at: AT, said });

const THREAD = [
	mail('m1', 'customer', [{ act: 'failure', quote: 'The lamp came without its shade.' }]),
	mail('m2', 'team', [
		{ act: 'apology', quote: 'I am sorry.' },
		{ act: 'offer', quote: 'I will send you a new shade.' },
	]),
	mail('m3', 'team', [{ act: 'delivered', quote: 'Your new shade was delivered this morning.' }]),
	mail('m4', 'customer', [{ act: 'confirmation', quote: 'It fits and the lamp works now.' }]),
];

describe('the brief of a note', () => {
	test('names what went wrong, what was done and what they said, each with the mail it stands in', () => {
		expect(briefNote(someCase(AT), THREAD).facts).toEqual([
			{ kind: 'went-wrong', words: 'The lamp came without its shade.', mailId: 'm1', at: AT },
			{ kind: 'was-done', words: 'Your new shade was delivered this morning.', mailId: 'm3', at: AT },
			{ kind: 'was-said', words: 'It fits and the lamp works now.', mailId: 'm4', at: AT },
		]);
	});

	test('takes what the team wrote down of its own deed first', () => {
		const documentation = { whatWentWrong: 'shade forgotten', whatWeDid: 'New shade by courier', rootCause: 'packing' };
		const [, done] = briefNote(someCase(AT, { documentation, closedAt: AT }), THREAD).facts;
		expect(done).toMatchObject({ words: 'New shade by courier', mailId: null });
	});

	test('names what the ledger says was given before words of a mail, without sums and without what smells of a voucher', () => {
		const given = (kind: RemedyKind, why = 'because it broke') => ({ kind, why, at: AT + 1 });
		const gifts = [given('refund'), given('discount'), given('other', 'A technician came on Sunday'), given('apology')];
		expect(briefNote(someCase(AT), THREAD, gifts).facts[1]).toEqual({
			kind: 'was-done',
			words: 'A technician came on Sunday',
			gifts: ['refund'],
			mailId: null,
			at: AT + 1,
		});
		expect(briefNote(someCase(AT), THREAD, [given('credit')]).facts[1]?.mailId).toBe('m3');
	});

	test('has an offer where nothing was said to be delivered', () => {
		expect(briefNote(someCase(AT), THREAD.slice(0, 2)).facts[1]?.words).toBe('I will send you a new shade.');
	});

	test('passes over words about health or the law while others tell the failure', () => {
		const quote = 'My mother is ill and the lamp burnt her.';
		const mails = [
			mail('m1', 'customer', [
				{ act: 'failure', quote },
				{ act: 'failure', quote: 'The lamp flickers.' },
			]),
		];
		const brief = briefNote(someCase(AT, { signals: [{ name: 'vulnerable', quote }] }), mails);
		expect(brief.facts[0]?.words).toBe('The lamp flickers.');
		expect(brief.avoid).toContain('health');
	});

	test('of a case without mails falls back on the subject, and never fails', () => {
		const bare = someCase(AT, { severityBecause: [], sought: [], subject: 'The kettle leaks' });
		expect(briefNote(bare, []).facts.map(({ words }) => words)).toEqual(['The kettle leaks']);
		expect(briefNote({ ...bare, subject: '' }, []).facts).toEqual([]);
	});

	test('cuts a fact to what a card can bear', () => {
		const long = [mail('m1', 'customer', [{ act: 'failure', quote: 'x '.repeat(2_000) }])];
		expect(briefNote(someCase(AT), long).facts[0]?.words.length).toBeLessThanOrEqual(280);
	});
});

describe('lines not to write', () => {
	const avoid = (row: object) => briefNote(someCase(AT, { signals: [], severity: 'S1', ...row }), []).avoid;
	const always = ['voucher', 'excuse', 'case-number'];

	test.each([
		['to anybody', {}, []],
		['after a grave failure', { severity: 'S4' }, ['small-words']],
		['under repair', { guard: { kind: 'repair', because: [] } }, ['cheer', 'never-again']],
		['after a repeated failure', { signals: [{ name: 'repeat-failure', quote: '' }] }, ['never-again']],
		['about a danger', { signals: [{ name: 'safety', quote: '' }] }, ['health']],
		['about money', { signals: [{ name: 'money', quote: '' }] }, ['money']],
		['to who may leave', { signals: [{ name: 'churn-threat', quote: '' }] }, ['buy-again']],
		['to who may go public', { signals: [{ name: 'public-exposure', quote: '' }] }, ['review']],
		['about a spoilt day', { signals: [{ name: 'missed-event', quote: '' }] }, ['occasion']],
	])('%s', (_, row, more) => {
		expect(avoid(row)).toEqual([...always, ...more]);
	});

	test('are written in the customer’s language', () => {
		expect(briefNote(someCase(AT, { language: 'it' }), []).writeIn).toBe('it');
	});
});
