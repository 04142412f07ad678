import { describe, expect, test } from 'vitest';
import { CHANGES, type Change, type ChangeKind, changesSince, type Step, TOLD_STEPS } from '../../shared/collision.ts';
import { sayChange } from '../../shared/collision-words.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { CATALOGUES } from '../../worker/catalogues.ts';

const step = (kind: Step['kind'], different: Partial<Step> = {}): Step => ({
	kind,
	at: 1_000,
	by: 'product',
	data: {},
	writer: null,
	...different,
});

const NORA = { name: 'Nora Quist', personId: null };
const told = (...steps: Step[]) => changesSince(steps, 'ana').map(({ kind, to, writer }) => [kind, writer ?? to]);

describe('what changed since somebody began to write', () => {
	test('is what came in and what others did, in the order of it', () => {
		const marco = { name: 'Marco', personId: 'marco' };
		expect(
			told(
				step('mail-received', { writer: NORA }),
				step('assigned', { by: 'irina', data: { from: 'ana', to: 'marco' } }),
				step('mail-sent', { writer: marco, data: { toCustomer: 'yes' } }),
				step('resolved', { data: { from: 'new', to: 'resolved' } }),
				step('noted', { by: 'marco' }),
			),
		).toEqual([
			['wrote', 'Nora Quist'],
			['assigned', 'marco'],
			['answered', 'Marco'],
			['stage', 'resolved'],
			['noted', null],
		]);
	});

	test.each<[string, Step]>([
		['the writer’s own acts', step('assigned', { by: 'ana', data: { to: 'ana' } })],
		['the writer’s own mail', step('mail-sent', { writer: { name: 'Ana', personId: 'ana' } })],
		['an automatic answer', step('mail-received', { writer: NORA, data: { machine: 'auto-reply' } })],
		['a mail to a courier', step('mail-sent', { writer: NORA, data: { toCustomer: 'no' } })],
		['what the plan does', step('touch-planned')],
	])('is not %s', (_, one) => {
		expect(told(one)).toEqual([]);
	});

	test('says of stage, assignee and severity only where they stand now', () => {
		const moves = ['acknowledged', 'understanding', 'resolving'].map((to) => step('stage-moved', { data: { to } }));
		expect(
			told(
				...moves,
				step('assigned', { by: 'irina', data: { to: 'marco' } }),
				step('assigned', { data: { to: null } }),
			),
		).toEqual([
			['stage', 'resolving'],
			['assigned', null],
		]);
		expect(told(step('closed', { data: { outcome: 'lost', from: 'new' } }))).toEqual([['stage', 'closed']]);
	});

	test('has no step that is not loaded', () => {
		expect(new Set(TOLD_STEPS).size).toBe(TOLD_STEPS.length);
		expect(TOLD_STEPS.flatMap((kind) => told(step(kind, { writer: NORA })))).toHaveLength(TOLD_STEPS.length);
	});
});

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', (language) => {
	test.each(Object.keys(CHANGES) as ChangeKind[])('“%s” is a sentence with everything in it', (kind) => {
		const change: Change = { kind, at: 0, by: 'marco', writer: null, to: kind === 'stage' ? 'resolved' : 'S4' };
		const said = sayChange(change, { catalogue: CATALOGUES[language], language, nameOf: () => 'Marco' });
		expect(said).not.toMatch(/[{}]|undefined/);
		expect(said.length).toBeGreaterThan(5);
	});
});
