import { describe, expect, test } from 'vitest';
import { refuseNote } from '../../../shared/note/may-write.ts';
import { noteBySignals } from '../../../shared/plan/note.ts';
import { REASONS } from '../../../shared/plan/reasons.ts';
import { DAY } from '../../../shared/time.ts';
import type { Touch } from '../../../shared/touch.ts';
import { someCase } from '../../fixtures/some-case.ts';

const AT = Date.UTC(2026, 8, 16, 8);
const resolved = { stage: 'resolved', resolvedAt: AT - 7 * DAY, lastCustomerMailAt: AT - 9 * DAY } as const;
const repair = { guard: { kind: 'repair', because: [] } } as const;
const legal = { signals: [{ name: 'legal', quote: 'my lawyer' }] } as const;
const abuse = { signals: [{ name: 'abuse', quote: '…' }] } as const;

const touch: Touch = {
	id: 'c1-handwritten-note-1-1',
	caseId: 'c1',
	kind: 'handwritten-note',
	round: 1,
	turn: 1,
	state: 'planned',
	dueAt: AT,
	wakeAt: AT,
	nudges: 0,
	told: [],
	messageId: null,
	because: REASONS['from-policy'],
	doneAt: null,
};

describe('no note is written', () => {
	test.each([
		['to a customer whose case is solved', resolved, {}, false, null],
		['while the case is open', { ...resolved, stage: 'resolving' }, {}, false, 'not-resolved'],
		['for an earlier round', { ...resolved, round: 2 }, {}, false, 'reopened'],
		['where it is no complaint', { ...resolved, isComplaint: false }, {}, false, 'not-a-complaint'],
		['to who wants no follow-ups', resolved, {}, true, 'opted-out'],
		['while a lawyer is at it', { ...resolved, ...legal }, {}, false, 'note-legal'],
		['after hostile words', { ...resolved, ...abuse }, {}, false, 'note-hostile'],
		['under repair without a word', { ...resolved, ...repair }, {}, false, 'unconfirmed'],
		[
			'under repair, and it waits',
			{ ...resolved, ...repair },
			{ state: 'held', because: REASONS.unconfirmed },
			false,
			'unconfirmed',
		],
		[
			'under repair, and they said that it works',
			{ ...resolved, ...repair },
			{ because: REASONS.confirmed },
			false,
			null,
		],
		[
			'under repair, and they wrote after the solution',
			{ ...resolved, ...repair, lastCustomerMailAt: AT },
			{},
			false,
			null,
		],
		['under repair, and a person moved it', { ...resolved, ...repair }, { because: 'moved by ana' }, false, null],
	] as const)('%s', (_, row, changed, isOptedOut, code) => {
		expect(refuseNote({ ...touch, ...changed }, someCase(AT, row), isOptedOut)).toBe(code);
	});
});

describe('a planned note', () => {
	const context = (row: object) =>
		({ supportCase: someCase(AT, { ...resolved, ...row }) }) as unknown as Parameters<typeof noteBySignals>[2];

	test('is held when a signal speaks against it, and goes on when that is struck out', () => {
		const [held] = noteBySignals([touch], AT, context(legal));
		expect(held?.touch).toMatchObject({ state: 'held', because: REASONS['note-legal'] });
		const [released] = noteBySignals(held ? [held.touch] : [], AT + 1, context({}));
		expect(released?.touch).toMatchObject({ state: 'planned', because: REASONS['note-fit'], wakeAt: AT + 1 });
	});

	test.each([
		['is left alone when nothing speaks against it', touch, {}],
		['that waits for a repair goes on waiting', { ...touch, state: 'held', because: REASONS.unconfirmed }, {}],
		['that was posted stays posted', { ...touch, state: 'done' }, legal],
	] as const)('%s', (_, one, row) => {
		expect(noteBySignals([one], AT, context(row))).toEqual([]);
	});
});
