import { expect, test } from 'vitest';
import { clockOffset } from '../../shared/clock-offset.ts';

test.each([
	['Sun, 22 Nov 2026 14:05:00 +0100', 60],
	['Sun, 22 Nov 2026 14:05:00 -0330 (NST)', -210],
	['22 Nov 2026 14:05 +1400', 840],
	['Sun, 22 Nov 2026 14:05:00 +0000', null],
	['Sun, 22 Nov 2026 14:05:00 -0000', null],
	['Sun, 22 Nov 2026 14:05:00 GMT', null],
	['Sun, 22 Nov 2026 14:05:00 +1500', null],
	['Sun, 22 Nov 2026 14:05:00 +0175', null],
	['Sun, 22 Nov 2026 14:05:00 EST', null],
	['yesterday', null],
	['', null],
])('%j tells %j minutes', (date, offset) => {
	expect(clockOffset(date)).toBe(offset);
});
