import { describe, expect, test } from 'vitest';
import { caseHref, caseIn } from '../../addin/ui/case-address.ts';
import { hrefOf, parseRoute, type Route } from '../../addin/ui/routes.ts';
import { NO_FILTER } from '../../shared/case-filter.ts';

describe('the addresses of the console', () => {
	test.each<[string, Route]>([
		['', { page: 'cases', filter: NO_FILTER }],
		['#/cases', { page: 'cases', filter: NO_FILTER }],
		['#/cases/3f-1', { page: 'case', id: '3f-1' }],
		['#/my-day', { page: 'my-day', isTeam: false }],
		['#/my-day?of=team', { page: 'my-day', isTeam: true }],
		['#/ledger?outcome=skip', { page: 'ledger', outcome: 'skip' }],
		['#/search', { page: 'search', filter: NO_FILTER }],
		[
			'#/search?stage=new&q=broken+kettle',
			{ page: 'search', filter: { ...NO_FILTER, stage: ['new'], q: 'broken kettle' } },
		],
		['#/demo-mail', { page: 'demo-mail' }],
		['#/assignment', { page: 'assignment' }],
		['#/customers', { page: 'customers' }],
		['#/customers/3f-1', { page: 'customer', id: '3f-1' }],
		['#/customer-import', { page: 'customer-import', id: null }],
		['#/customer-import/7', { page: 'customer-import', id: '7' }],
		['#/retention', { page: 'retention' }],
		['#/integrations', { page: 'integrations', filter: NO_FILTER }],
		['#/integrations?severity=S4', { page: 'integrations', filter: { ...NO_FILTER, severity: ['S4'] } }],
		['#/notes', { page: 'notes', isTeam: false }],
		['#/notes?of=team', { page: 'notes', isTeam: true }],
		['#/templates', { page: 'templates', chosen: null }],
		['#/templates/check-in?language=it', { page: 'templates', chosen: { kind: 'check-in', language: 'it' } }],
		[
			'#/cases?stage=new,resolving&severity=S3,S4&assignee=none&q=kettle',
			{
				page: 'cases',
				filter: {
					...NO_FILTER,
					stage: ['new', 'resolving'],
					severity: ['S3', 'S4'],
					assignee: 'none',
					q: 'kettle',
				},
			},
		],
		[
			'#/board?signal=legal&guard=repair&language=it,de&mailbox=shop&overdue=1&by=assignee',
			{
				page: 'board',
				filter: {
					...NO_FILTER,
					signal: ['legal'],
					guard: ['repair'],
					language: ['it', 'de'],
					mailbox: ['shop'],
					isOverdue: true,
				},
				by: 'assignee',
				isWall: false,
				isDark: null,
			},
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
		[
			{
				page: 'cases',
				filter: { ...NO_FILTER, stage: ['new', 'closed'], severity: ['S4'], assignee: 'ana', q: 'a & b, “c”' },
			},
		],
		[{ page: 'board', filter: { ...NO_FILTER, guard: ['delight'] }, by: 'assignee', isWall: true, isDark: false }],
		[{ page: 'board', filter: NO_FILTER, by: 'stage', isWall: false, isDark: null }],
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

describe('the address of one case, which the pane reads by itself', () => {
	test.each([['3f-1'], ['a/b?c'], ['ü %']])('of %s leads back to it', (id) => {
		expect(caseIn(caseHref(id))).toBe(id);
		expect(parseRoute(caseHref(id))).toEqual({ page: 'case', id });
	});

	test.each(['', '#/cases', '#/cases?stage=new', '#/cases/%', '#/board', '#/cases/'])('%s is none', (hash) => {
		expect(caseIn(hash)).toBeNull();
	});
});
