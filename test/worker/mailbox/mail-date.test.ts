import { expect, test } from 'vitest';
import { readMailDate } from '../../../worker/mailbox/mail-date.ts';

test.each([
	['Fri, 20 Nov 2026 10:00:00 +0100', '2026-11-20T09:00:00Z'],
	['20 Nov 2026 10:00 GMT', '2026-11-20T10:00:00Z'],
	['Fri, 20 Nov 2026 10:00:00 -0530 (Somewhere)', '2026-11-20T15:30:00Z'],
	['Fri, 20 Nov 26 10:00:00 EST', '2026-11-20T15:00:00Z'],
	['Fri, 20 Nov 2026 10:00:00', '2026-11-20T10:00:00Z'],
	['Fri , 20-Nov-2026 10.00.00 Z', '2026-11-20T10:00:00Z'],
	['2026-11-20 10:00:00+02:00', '2026-11-20T08:00:00Z'],
	['31 Dec 1899 10:00:00 +0000', '1899-12-31T10:00:00Z'],
])('%s is %s', (header, iso) => {
	expect(new Date(readMailDate(header) ?? Number.NaN).toISOString()).toBe(iso.replace('Z', '.000Z'));
});

test.each(['', 'yesterday', '20 Foo 2026 10:00', '99/99/9999', '1'.repeat(100_000)])('"%.20s" is no date', (header) => {
	expect(readMailDate(header)).toBeNull();
});
