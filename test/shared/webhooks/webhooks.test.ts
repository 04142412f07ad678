import { describe, expect, test } from 'vitest';
import { EVENTS } from '../../../shared/case.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import { addressFault } from '../../../shared/webhooks/address.ts';
import { heardBy, isGivenUp, OFF_AFTER, waitBeforeNext } from '../../../shared/webhooks/answer.ts';
import { webhookBody } from '../../../shared/webhooks/body.ts';
import { WEBHOOK_EVENTS, type WebhookEvent, webhookEventOf } from '../../../shared/webhooks/events.ts';
import { someCase } from '../../fixtures/some-case.ts';

const NAMES = Object.keys(WEBHOOK_EVENTS) as WebhookEvent[];

describe('the address of a webhook', () => {
	test.each([
		['https://shop.example/hook', null],
		['https://shop.example:8443/hook?a=1#b', null],
		['HTTPS://SHOP.EXAMPLE', null],
		['http://shop.example/hook', 'not-https'],
		['http://localhost:3000/hook', 'not-https'],
		['ftp://shop.example/', 'not-https'],
		['javascript:alert(1)', 'no-address'],
		['shop.example/hook', 'no-address'],
		['https:/shop.example', 'no-address'],
		['https:\\\\shop.example', 'no-address'],
		['https://shop.example\\@10.0.0.1/', 'no-address'],
		['https://shop.example /', 'no-address'],
		['https://me:secret@shop.example/', 'credentials'],
		['https://shop.example@10.0.0.1/', 'credentials'],
		['', 'no-address'],
	])('%s: %s', (text, fault) => {
		expect(addressFault(text, { isDemo: false })).toBe(fault);
	});

	test.each([
		['http://localhost:3000/hook', null],
		['http://127.0.0.1/hook', null],
		['http://[::1]:9/', null],
		['http://localhost.evil.example/', 'not-https'],
		['http://192.168.1.1/', 'not-https'],
	])('of the demo: %s: %s', (text, fault) => {
		expect(addressFault(text, { isDemo: true })).toBe(fault);
	});
});

describe('what comes of a try', () => {
	test.each([
		[200, null, 'taken'],
		[204, null, 'taken'],
		[410, null, 'gone'],
		[404, null, 'failed'],
		[500, null, 'failed'],
		[302, 'redirect', 'failed'],
		[null, 'timeout', 'failed'],
	] as const)('%s %s: %s', (status, problem, heard) => {
		expect(heardBy({ status, problem })).toBe(heard);
	});

	test('there are eight tries over a day and a half, each later than the one before, with jitter that only adds', () => {
		const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((tries) => waitBeforeNext(tries, 0));
		expect(waits.slice(0, 7)).toEqual(waits.slice(0, 7).toSorted((a, b) => Number(a) - Number(b)));
		expect(waits[7]).toBeNull();
		const total = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0);
		expect(total).toBeGreaterThan(1.4 * DAY);
		expect(total).toBeLessThan(1.6 * DAY);
		expect(waitBeforeNext(4, 1)).toBe(2.4 * HOUR);
	});

	test('an endpoint is given up after days without one success, not before', () => {
		expect(isGivenUp(null, 1_000)).toBe(false);
		expect(isGivenUp(0, OFF_AFTER - 1)).toBe(false);
		expect(isGivenUp(0, OFF_AFTER)).toBe(true);
	});
});

describe('what a webhook says', () => {
	const supportCase = {
		...someCase(0),
		subject: 'ZEBRA subject',
		customer: { name: 'ZEBRA', address: 'zebra@mail.example' },
	};
	const event = {
		at: 0,
		source: { kind: 'person', personId: 'ana' },
		because: 'a ZEBRA quote',
		data: { from: 'new', to: 'resolving', subject: 'ZEBRA', outcome: 'lost', note: 'ZEBRA' },
	} as const;
	const told = { event, supportCase, link: 'https://amends.example/#/cases/1' };

	test.each(NAMES)('%s holds no word of a customer unless it is asked for', (name) => {
		expect(JSON.stringify(webhookBody(name, told, { hasWords: false }))).not.toMatch(/zebra/i);
		expect(webhookBody(name, told, { hasWords: true }).data.words).toEqual({
			subject: 'ZEBRA subject',
			customer: supportCase.customer,
			because: 'a ZEBRA quote',
		});
	});

	test('it names the case, who acted, and what changed', () => {
		expect(webhookBody('case.stage-moved', told, { hasWords: false })).toMatchObject({
			type: 'case.stage-moved',
			timestamp: '1970-01-01T00:00:00.000Z',
			data: { caseId: supportCase.id, number: supportCase.number, by: 'ana', detail: { from: 'new', to: 'resolving' } },
		});
	});

	test('each tells one line of the history, and no two the same', () => {
		const kinds = NAMES.map((name) => WEBHOOK_EVENTS[name].kind);
		expect(new Set(kinds).size).toBe(kinds.length);
		for (const kind of kinds) expect(Object.keys(EVENTS)).toContain(kind);
		expect(NAMES.map((name) => webhookEventOf(WEBHOOK_EVENTS[name].kind))).toEqual(NAMES);
		expect(webhookEventOf('noted')).toBeNull();
	});
});
