import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Language } from '../../../shared/language.ts';
import type { Template, TemplateKind } from '../../../shared/letters/template.ts';
import { DEFAULT_TEMPLATES } from '../../../shared/letters/templates.ts';
import { saveCases } from '../../../worker/store/cases.ts';
import { newestTemplate, saveTemplate } from '../../../worker/store/templates.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, WEDNESDAY } from './api-world.ts';

const CASE = someCase(WEDNESDAY, {
	id: 'case1',
	subject: 'Der Kocher tropft',
	customer: { name: 'Katrin Vogel', address: 'katrin@customer.example' },
	documentation: { whatWentWrong: 'INTERNAL WORDS', whatWeDid: 'INTERNAL WORDS', rootCause: 'INTERNAL WORDS' },
});

const OUT = 'Stop: {optOutLink}';
const words = (...paragraphs: readonly string[]) => ({ subject: null, paragraphs: [...paragraphs, OUT] });

/** Templates over HTTP, the same on both databases. */
export function templatesSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store);
		await saveCases(stores.store.db, [{ supportCase: CASE, events: [], touches: [], isNew: true }]);
	});
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});

	const url = (kind: TemplateKind, language: Language, rest = '') => `/api/v1/templates/${kind}/${language}${rest}`;
	const post = (address: string, payload: object, person = 'irina') =>
		world.app.inject({ method: 'POST', url: address, headers: as(person), payload });
	const get = async (address: string, person = 'irina') =>
		(await world.app.inject({ url: address, headers: as(person) })).json();

	it('every kind in every language is listed with our words until the team writes its own', async () => {
		const { items } = await get('/api/v1/templates');
		expect(items).toHaveLength(35);
		expect(items.every(({ version, isOwn }: { version: number; isOwn: boolean }) => version === 0 && !isOwn)).toBe(
			true,
		);
		const whole = await get(url('evaluation', 'fr'));
		expect(whole).toMatchObject({ own: null, versions: [], inForce: DEFAULT_TEMPLATES.fr.evaluation });
	});

	it('new words are a new version, signed and dated; the earlier ones stay, and can be used again', async () => {
		const address = url('check-in', 'it');
		const first = await post(address, { ...words('Va tutto bene?'), base: 0 });
		expect(first.json()).toMatchObject({ version: 1, isOwn: true, by: 'irina', at: new Date(WEDNESDAY).toISOString() });
		await post(address, { ...words('Come va?'), base: 1 });
		const back = (await post(`${address}/restore`, { base: 2, version: 1 })).json();
		expect(back.versions.map(({ version, restores }: Versions) => [version, restores])).toEqual([
			[3, 1],
			[2, null],
			[1, null],
		]);
		expect(back.inForce.paragraphs[0]).toBe('Va tutto bene?');
		const ours = (await post(`${address}/restore`, { base: 3, version: 0 })).json();
		expect(ours).toMatchObject({ version: 4, isOwn: false, own: null, inForce: DEFAULT_TEMPLATES.it['check-in'] });
		expect((await post(`${address}/restore`, { base: 4, version: 9 })).statusCode).toBe(404);
	});

	it('of two people who began with the same version the second is told by whom, and nothing is written over', async () => {
		const address = url('check-in', 'es');
		expect((await post(address, { ...words('¿Todo bien?'), base: 0 })).statusCode).toBe(200);
		const late = await post(address, { ...words('¿Cómo va?'), base: 0 });
		expect(late.statusCode).toBe(409);
		expect(late.json().message).toBe('Irina saved version 1 while you were writing.');
		expect((await post(`${address}/restore`, { base: 0, version: 0 })).statusCode).toBe(409);
		expect((await get(address)).inForce.paragraphs[0]).toBe('¿Todo bien?');
		expect((await post(address, { ...words('¿Cómo va?'), base: 1 })).json().version).toBe(2);
	});

	it('twenty at the same moment make one version', async () => {
		const { db } = stores.store;
		const key = { kind: 'check-in', language: 'pt' } as const;
		const tries = Array.from({ length: 20 }, (_, index) =>
			saveTemplate(db, key, { base: 0, template: words(`${index}`), restores: null, by: 'irina', at: WEDNESDAY }),
		);
		expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
		expect((await newestTemplate(db, key))?.version).toBe(1);
	});

	it('who saved which version stands in the audit log, and of two at once only the first', async () => {
		const before = (await get('/api/v1/audit?q=check-in')).items.length;
		const version = (await get(url('check-in', 'pt'))).version;
		const answers = await Promise.all(
			['irina', 'irina'].map((who) => post(url('check-in', 'pt'), { base: version, ...words('Tudo bem?') }, who)),
		);
		expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
		await post(url('check-in', 'pt', '/restore'), { base: version + 1, version: 0 });
		const { items } = await get('/api/v1/audit?q=check-in');
		expect(items.length - before).toBe(2);
		expect(items.slice(0, 2)).toMatchObject([
			{ what: 'template-changed', subject: 'check-in (pt)', by: 'irina', data: { version: version + 2, restores: 0 } },
			{
				what: 'template-changed',
				subject: 'check-in (pt)',
				by: 'irina',
				data: { version: version + 1, restores: null },
			},
		]);
	});

	const faulty: readonly (readonly [
		why: string,
		kind: TemplateKind,
		template: Template,
		field: string,
		says: string,
	])[] = [
		['an unknown variable', 'check-in', words('Hello {custmer},'), 'paragraphs.0', 'did you mean customer?'],
		['a brace that stays open', 'check-in', words('Hello', 'Hi {customer'), 'paragraphs.1', 'brace-open {customer'],
		['no link to the questions', 'evaluation', words('Hello'), 'paragraphs', 'missing-variable link'],
		['HTML', 'check-in', words('<b>Hello</b>'), 'paragraphs.0', 'html <b>'],
		['a paragraph that is too long', 'check-in', words('x'.repeat(2_001)), 'paragraphs.0', 'too-long 2000'],
		['no word at all', 'closing-question', { subject: null, paragraphs: [' ', '\n'] }, 'paragraphs', 'empty'],
		['a link in the subject', 'check-in', { ...words('Hi'), subject: '{optOutLink}' }, 'subject', 'not-here'],
	];
	test.each(faulty)(
		'words with %s are refused at their place, and nothing is saved',
		async (_, kind, template, field, says) => {
			const answer = await post(url(kind, 'de'), { ...template, base: 0 });
			expect(answer.statusCode).toBe(400);
			expect(answer.json().fields).toContainEqual({ field, message: expect.stringContaining(says) });
			expect((await get(url(kind, 'de'))).version).toBe(0);
		},
	);

	describe('the preview', () => {
		const preview = async (
			kind: TemplateKind,
			language: Language,
			shownWith: string,
			template = words('Hallo {customer},'),
		) => (await post(url(kind, language, '/preview'), { ...template, with: shownWith })).json();

		it('shows a case as its customer would get it, with links that open nothing', async () => {
			const { letter, faults } = await preview('check-in', 'de', 'case1');
			expect(faults).toEqual([]);
			expect(letter).toMatchObject({ from: 'Ana', to: 'Katrin Vogel', subject: 'Re: Der Kocher tropft' });
			expect(letter.text).toBe('Hallo Katrin Vogel,\n\nStop: https://amends.shop.example/o/preview\n');
		});

		it('shows a made-up customer, and one of whom nothing is known', async () => {
			expect((await preview('check-in', 'de', 'sample')).letter.text).toMatch(/^Hallo Katrin Vogel,/);
			expect((await preview('check-in', 'de', 'bare')).letter.text).toMatch(/^Hallo,/);
		});

		it('shows what can be read of faulty words, beside their faults', async () => {
			const { letter, faults } = await preview('check-in', 'de', 'sample', words('Gut.', '{nonsense} und {customer'));
			expect(letter.text).toMatch(/^Gut\.\n/);
			expect(faults.map(({ code }: { code: string }) => code)).toEqual(['unknown-variable', 'brace-open']);
		});

		it('knows nothing that was noted inside', async () => {
			const { letter } = await preview('we-fixed-it', 'de', 'case1', words('{wrong} {fixed} {subject} {customer}'));
			expect(JSON.stringify(letter)).not.toContain('INTERNAL');
		});

		it('of a case that is not there says so, and saves nothing of any', async () => {
			const answer = await post(url('check-in', 'de', '/preview'), { ...words('Hi'), with: 'nobody' });
			expect(answer.statusCode).toBe(404);
			expect((await get(url('check-in', 'de'))).version).toBe(0);
		});
	});

	it('the closing question is given to agents in the language of the case or another, in the words in force', async () => {
		const address = '/api/v1/cases/case1/closing-question';
		expect((await get(address, 'ana')).words).toBe(DEFAULT_TEMPLATES.en['closing-question'].paragraphs[0]);
		await post(url('closing-question', 'de'), { subject: null, paragraphs: ['Alles gut[, {customer}]?'], base: 0 });
		expect(await get(`${address}?language=de`, 'ana')).toEqual({ language: 'de', words: 'Alles gut, Katrin Vogel?' });
		const nobody = await world.app.inject({ url: address.replace('case1', 'x'), headers: as('ana') });
		expect(nobody.statusCode).toBe(404);
	});
}

interface Versions {
	readonly version: number;
	readonly restores: number | null;
}
