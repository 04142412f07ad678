import { describe, expect, test } from 'vitest';
import { hrefOf, NO_FILTER, parseRoute, type Route } from '../../addin/ui/routes.ts';

describe('the addresses of the console', () => {
	test.each<[string, Route]>([
		['', { page: 'cases', filter: NO_FILTER }],
		['#/cases', { page: 'cases', filter: NO_FILTER }],
		['#/cases/3f-1', { page: 'case', id: '3f-1' }],
		['#/my-day', { page: 'my-day', isTeam: false }],
		['#/my-day?of=team', { page: 'my-day', isTeam: true }],
		['#/ledger?outcome=skip', { page: 'ledger', outcome: 'skip' }],
		['#/demo-mail', { page: 'demo-mail' }],
		['#/notes', { page: 'notes', isTeam: false }],
		['#/notes?of=team', { page: 'notes', isTeam: true }],
		['#/templates', { page: 'templates', chosen: null }],
		['#/templates/check-in?language=it', { page: 'templates', chosen: { kind: 'check-in', language: 'it' } }],
		[
			'#/cases?stage=new,resolving&severity=S3,S4&assignee=none&q=kettle',
			{ page: 'cases', filter: { stage: ['new', 'resolving'], severity: ['S3', 'S4'], assignee: 'none', q: 'kettle' } },
		],
	])('%s is understood', (hash, route) => {
		expect(parseRoute(hash)).toEqual(route);
	});

	test.each<[string, Route]>([
		['#/nothing', { page: 'nowhere' }],
		['#/constructor', { page: 'nowhere' }],
		['#/cases/%', { page: 'nowhere' }],
		['#/templates/gone?language=it', { page: 'nowhere' }],
		['#/templates/check-in?language=xx', { page: 'nowhere' }],
		['#/cases?stage=new,gone&severity=S9', { page: 'cases', filter: { ...NO_FILTER, stage: ['new'] } }],
	])('%s, which is wrong, breaks nothing', (hash, route) => {
		expect(parseRoute(hash)).toEqual(route);
	});

	test.each<[Route]>([
		[{ page: 'case', id: 'a/b?c' }],
		[{ page: 'cases', filter: { stage: ['new', 'closed'], severity: ['S4'], assignee: 'ana', q: 'a & b, “c”' } }],
		[{ page: 'ledger', outcome: 'quarantine' }],
		[{ page: 'my-day', isTeam: true }],
		[{ page: 'templates', chosen: { kind: 'we-fixed-it', language: 'ru' } }],
	])('an address leads back to where it was made', (route) => {
		expect(parseRoute(hrefOf(route))).toEqual(route);
	});

	test('an address can be read by people', () => {
		expect(hrefOf({ page: 'cases', filter: { ...NO_FILTER, stage: ['new', 'resolving'] } })).toBe(
			'#/cases?stage=new,resolving',
		);
	});
});
