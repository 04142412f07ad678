import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../shared/canonical.ts';
import { firstBreak, link } from '../../../shared/remedy/chain.ts';
import { decideRequest } from '../../../shared/remedy/decide-request.ts';
import { decideGift, type GiveFacts, takeBack } from '../../../shared/remedy/give.ts';
import { type ApprovalRequest, type Gift, type Remedy, standingOf } from '../../../shared/remedy/remedy.ts';
import { warningsOf } from '../../../shared/remedy/warn.ts';
import { sha256 } from '../../../worker/store/sha256.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { EUROS, euros, someEntry, someGift } from './some-gift.ts';

const AT = Date.UTC(2026, 8, 16, 8);
const TEAM = [
	{ id: 'ana', role: 'agent' },
	{ id: 'irina', role: 'lead' },
	{ id: 'root', role: 'admin' },
] as const;

const facts = (different: Partial<GiveFacts> = {}): GiveFacts => ({
	supportCase: someCase(AT, { stage: 'understanding' }),
	person: TEAM[0],
	at: AT,
	rows: [],
	authority: EUROS,
	warnAboveLoss: 150,
	team: TEAM,
	...different,
});

/** The rows of a case, one after the other. */
function rowsOf(...gifts: readonly Partial<Gift>[]): readonly Remedy[] {
	const rows: Remedy[] = [];
	for (const gift of gifts) rows.push(link(someEntry(gift), rows.at(-1) ?? null, sha256));
	return rows;
}

describe('a gift', () => {
	test.each([
		['from new', 'new', 'resolving'],
		['from acknowledged', 'acknowledged', 'resolving'],
		['from understanding', 'understanding', 'resolving'],
		['while resolving', 'resolving', 'resolving'],
		['after the end', 'closed', 'closed'],
	] as const)('%s leaves the case %s → %s', (_, stage, after) => {
		const decided = decideGift(someGift(), facts({ supportCase: someCase(AT, { stage }) }));
		expect(decided.do === 'give' && decided.decision.supportCase.stage).toBe(after);
	});

	test('above the limit is put before leads, and before an administrator where no lead may', () => {
		const asked = decideGift(someGift({ money: euros(200) }), facts());
		expect(asked.do === 'ask' && asked.deciders).toEqual(['irina']);
		const more = decideGift(someGift({ money: euros(2_000) }), facts());
		expect(more.do === 'ask' && more.deciders).toEqual(['root']);
	});

	test('that nobody may approve is not asked for', () => {
		const team = TEAM.filter(({ role }) => role === 'agent');
		expect(decideGift(someGift({ money: euros(200) }), facts({ team })).do).toBe('nobody');
	});

	test('without an amount needs no authority', () => {
		const given = rowsOf({ money: euros(5_000) });
		expect(decideGift(someGift({ kind: 'replacement', money: null }), facts({ rows: given })).do).toBe('give');
	});

	test('is either given, asked for or refused; what is given at once never exceeds the limit', () => {
		const amount = fc.integer({ min: 1, max: 30_000 }).map((minor) => ({ minor, currency: 'EUR' }));
		fc.assert(
			fc.property(fc.array(amount, { maxLength: 8 }), (amounts) => {
				let rows: readonly Remedy[] = [];
				for (const money of amounts) {
					const decided = decideGift(someGift({ money }), facts({ rows }));
					if (decided.do === 'give') rows = [...rows, link(decided.entry, rows.at(-1) ?? null, sha256)];
				}
				const total = rows.reduce((sum, { money }) => sum + (money?.minor ?? 0), 0);
				expect(total).toBeLessThanOrEqual(10_000);
			}),
		);
	});
});

describe('a warning', () => {
	test.each([
		['at 150 %', 75, 50, []],
		['above 150 %', 75.01, 50, ['above-loss']],
		['without a loss', 75, null, []],
	] as const)('%s of the loss', (_, money, loss, warnings) => {
		const gift = someGift({ money: euros(money), loss: loss === null ? null : euros(loss) });
		expect(warningsOf(gift, { guard: 'recover', others: [], warnAboveLoss: 150 })).toEqual(warnings);
	});

	test('counts what was given before', () => {
		const gift = someGift({ money: euros(40), loss: euros(50) });
		const others = [{ money: euros(40) }];
		expect(warningsOf(gift, { guard: 'recover', others, warnAboveLoss: 150 })).toEqual(['above-loss']);
	});

	test('compares no two currencies', () => {
		const gift = someGift({ money: { minor: 999_900, currency: 'JPY' }, loss: euros(5) });
		expect(warningsOf(gift, { guard: 'recover', others: [], warnAboveLoss: 150 })).toEqual([]);
	});

	test.each([
		['credit', ['gift-under-repair']],
		['discount', ['gift-under-repair']],
		['upgrade', ['gift-under-repair']],
		['refund', []],
		['replacement', []],
		['repair', []],
	] as const)('under repair, %s: %j', (kind, warnings) => {
		const facts_ = { guard: 'repair', others: [], warnAboveLoss: 150 } as const;
		expect(warningsOf(someGift({ kind, loss: null }), facts_)).toEqual(warnings);
	});
});

describe('rows that hold', () => {
	test('are those that nothing put right or took back', () => {
		const rows = rowsOf({}, { corrects: 1 }, {});
		const taken = takeBack({ number: 3, why: 'a mistake' }, facts({ rows }));
		if (taken === null) throw new Error('row 3 holds');
		const all = [...rows, link(taken.entry, rows.at(-1) ?? null, sha256)];
		expect(standingOf(all).map(({ number }) => number)).toEqual([2]);
		expect(takeBack({ number: 3, why: 'again' }, facts({ rows: all }))).toBeNull();
	});
});

describe('a request', () => {
	const request: ApprovalRequest = {
		...someGift({ money: euros(500) }),
		id: 'r1',
		caseId: 'case1',
		round: 1,
		warnings: [],
		askedBy: 'ana',
		askedAt: AT - 60_000,
		state: 'waiting',
		decidedBy: null,
		decidedAt: null,
		decidedBecause: '',
	};
	const lead = facts({ person: TEAM[1] });

	test('that is approved gives the remedy with both names, and says how long it took', () => {
		const decided = decideRequest(request, { state: 'approved', because: '' }, lead);
		if (decided.do !== 'decide') throw new Error('a lead may');
		expect(decided.entry).toMatchObject({ givenBy: 'ana', approvedBy: 'irina', requestId: 'r1' });
		expect(decided.decision.events[0]?.data).toMatchObject({ tookMs: 60_000 });
	});

	test('is judged by what the case was given by now', () => {
		const rows = rowsOf({ money: euros(600) });
		const answer = { state: 'approved', because: '' } as const;
		expect(decideRequest(request, answer, { ...lead, rows })).toEqual({ do: 'refuse', because: 'above' });
		const no = { state: 'declined', because: 'too much' } as const;
		expect(decideRequest(request, no, { ...lead, rows }).do).toBe('decide');
	});

	test('that would put right what no longer holds is stale', () => {
		const rows = rowsOf({}, { corrects: 1 });
		const stale = { ...request, corrects: 1 };
		expect(decideRequest(stale, { state: 'approved', because: '' }, { ...lead, rows })).toEqual({
			do: 'refuse',
			because: 'stale',
		});
	});
});

describe('the chain', () => {
	test('is one text for one value, whatever the order of its keys', () => {
		expect(canonical({ b: [1, null], a: { d: 'ü"', c: true } })).toBe('{"a":{"c":true,"d":"ü\\""},"b":[1,null]}');
	});

	test('shows every row that was changed, left out, or moved', () => {
		const rows = rowsOf({}, { why: 'two' }, { why: 'three' }, { why: 'four' });
		expect(firstBreak(rows, null, sha256)).toBeNull();
		fc.assert(
			fc.property(fc.nat(3), fc.constantFrom('why', 'givenBy', 'money', 'gone'), (index, what) => {
				const changed = rows.flatMap((row, at) => {
					if (at !== index) return [row];
					return what === 'gone' ? [] : [{ ...row, [what]: what === 'money' ? euros(1) : 'other' }];
				});
				// The last one gone is what the histories show.
				const isCutOff = what === 'gone' && index === rows.length - 1;
				expect(firstBreak(changed, null, sha256)?.number ?? null).toBe(isCutOff ? null : index + 1);
			}),
		);
	});

	test('goes on over pieces', () => {
		const rows = rowsOf({}, {}, {});
		expect(firstBreak(rows.slice(1), rows[0] ?? null, sha256)).toBeNull();
		expect(firstBreak(rows.slice(2), rows[0] ?? null, sha256)).toEqual({ number: 2, what: 'missing' });
	});
});
