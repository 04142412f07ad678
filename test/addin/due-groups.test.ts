import { expect, test } from 'vitest';
import { groupByDay } from '../../addin/ui/due-groups.ts';
import type { TouchView } from '../../shared/api-shapes.ts';
import { fakeCases } from '../browser/fake-cases.ts';

const NOW = Date.parse('2026-11-25T21:30:00Z');

function touchDue(dueAt: string, isLate = false): TouchView {
	const touch = fakeCases()[0]?.touches[0];
	if (!touch) throw new Error('the fake cases have a touch');
	return { ...touch, id: dueAt, dueAt, isLate };
}

test('a day ends at the reader’s midnight, and what is late comes first', () => {
	const late = touchDue('2026-11-25T08:00:00Z', true);
	const tonight = touchDue('2026-11-25T22:30:00Z');
	const inFiveDays = touchDue('2026-11-30T09:00:00Z');
	const touches = [inFiveDays, tonight, late];
	expect(groupByDay(touches, NOW, 'Europe/Rome')).toEqual({ late: [late], today: [tonight], week: [inFiveDays] });
	expect(groupByDay(touches, NOW, 'Europe/Kyiv')).toEqual({ late: [late], today: [], week: [tonight, inFiveDays] });
});
