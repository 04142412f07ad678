import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, limitOf, whyNotApprove } from '../../../shared/remedy/authority.ts';
import type { Role } from '../../../shared/role.ts';
import { EUROS, euros } from './some-gift.ts';

const dollars = (whole: number) => ({ minor: whole * 100, currency: 'USD' });
const BOTH = { ...EUROS, limitsIn: { USD: { agent: 200, senior: 400, lead: 2_000 } } };

describe('the limit of authority', () => {
	test.each<[Role, number, boolean]>([
		['agent', 100, true],
		['agent', 100.01, false],
		['senior', 300, true],
		['senior', 301, false],
		['lead', 1_000, true],
		['lead', 1_000.01, false],
		['admin', 1_000_000, true],
	])('%s may give %s €: %s', (role, whole, may) => {
		expect(isWithin(role, [euros(whole)], EUROS)).toBe(may);
	});

	test('is one for all currencies of a case together', () => {
		expect(isWithin('agent', [euros(50), dollars(100)], BOTH)).toBe(true);
		expect(isWithin('agent', [euros(50.01), dollars(100)], BOTH)).toBe(false);
	});

	test('is nothing in a currency that has none, but for administrators', () => {
		expect(isWithin('lead', [dollars(1)], EUROS)).toBe(false);
		expect(isWithin('admin', [dollars(1)], EUROS)).toBe(true);
		expect(limitOf('agent', 'USD', EUROS)).toEqual({ is: 'unset' });
	});

	test('that is nothing at all lets everything be asked for', () => {
		const none = { ...EUROS, limits: { agent: 0, senior: 0, lead: 10 } };
		expect(isWithin('agent', [euros(0.01)], none)).toBe(false);
		expect(isWithin('agent', [], none)).toBe(true);
	});

	test('never lets more be given than less', () => {
		const amounts = fc.array(fc.record({ minor: fc.nat(200_000), currency: fc.constantFrom('EUR', 'USD', 'CHF') }));
		const more = fc.record({ minor: fc.nat(200_000), currency: fc.constantFrom('EUR', 'USD', 'CHF') });
		const role = fc.constantFrom<Role>('agent', 'senior', 'lead', 'admin');
		fc.assert(
			fc.property(role, amounts, more, (one, given, added) => {
				expect(isWithin(one, given, BOTH) || !isWithin(one, [...given, added], BOTH)).toBe(true);
			}),
		);
	});
});

describe('who may approve', () => {
	const given = [euros(500)];
	test.each([
		['a lead', { id: 'irina', role: 'lead' }, given, null],
		['an administrator, whatever it costs', { id: 'root', role: 'admin' }, [euros(99_999)], null],
		['a senior agent', { id: 'sofia', role: 'senior' }, given, 'role'],
		['the one who asks', { id: 'ana', role: 'lead' }, given, 'own'],
		['a lead above the own limit', { id: 'irina', role: 'lead' }, [euros(1_001)], 'above'],
		['a lead, where no limit is set', { id: 'irina', role: 'lead' }, [dollars(9_999)], null],
	] as const)('%s', (_, person, amounts, why) => {
		expect(whyNotApprove(person, { askedBy: 'ana', given: amounts }, EUROS)).toBe(why);
	});
});
