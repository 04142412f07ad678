import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/api.ts';
import type { Language } from '../../../shared/language.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { caseEvent, mail, supportCase } from '../../../worker/store/schema.ts';
import { searchDocument, searchDue, searchWord } from '../../../worker/store/schema-search.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase, addMail } from './rows.ts';

type Found = Answer<'search'>;

/** Mails in seven languages, each of a case of its own. */
const MAILS: readonly (readonly [id: string, language: Language, words: string])[] = [
	[
		'en',
		'en',
		'The parcels for order DE-4711-22 arrived broken. I was charged 129.90 EUR on 14/03/2026 and demand a refund.',
	],
	[
		'it',
		'it',
		'Buongiorno, la caffettiera è arrivata rotta. Città sbagliata, e nessuno mi ha rimborsato i 1.299,90 €.',
	],
	['pt', 'pt', 'A encomenda não chegou. Quero a devolução do dinheiro, foram 45,00 € cobrados duas vezes.'],
	['ru', 'ru', 'Здравствуйте, ёлка сломана, заказы ещё не пришли. Верните 2 100 рублей.'],
	['es', 'es', 'La devolución tarda semanas. El teléfono nuevo no funciona.'],
	['fr', 'fr', "L'étagère livrée était endommagée, les pièces manquaient. Ça suffit !"],
	['de', 'de', 'Die Lieferungen kamen zu spät, größere Schäden am Gehäuse. Frau Müller vom Kundendienst half nicht.'],
];

/** Finding cases by what people half remember, the same on both databases. */
export function searchSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;

	beforeAll(async () => {
		stores = await startStores(database);
		const { store } = stores;
		world = await openDemo(store, {
			people: [
				...TEAM,
				{
					...TEAM[0],
					id: 'nils',
					name: 'Nils',
					email: 'nils@shop.example',
					role: 'agent',
					language: 'en',
					mailboxes: ['other'],
				},
			],
			settings: {
				mailboxes: ['support', 'other'].map((id) => ({ id, name: id, address: `${id}@shop.example`, currency: 'EUR' })),
			},
		});
		for (const [id, language, words] of MAILS) {
			const address = `${id}@customers.example`;
			await addCase(store, {
				id,
				language,
				subject: `Case ${id}`,
				topic: `case ${id}`,
				customer: { name: `Nome ${id}`, address },
			});
			await addMail(store, {
				id: `mail-${id}`,
				caseId: id,
				words,
				subject: `Case ${id}`,
				fromAddress: address,
				verdict: verdictIn(language),
			});
		}
	}, 60_000);
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});

	const ask = async (query: string, person = 'ana') =>
		world.app.inject({ url: `/api/v1/search?${query}`, headers: as(person) });
	const search = async (q: string, more = '', person = 'ana'): Promise<Found> =>
		(await ask(`q=${encodeURIComponent(q)}${more}`, person)).json();
	const found = async (q: string, more = '', person = 'ana') =>
		(await search(q, more, person)).items.map(({ supportCase: { id } }) => id);

	describe('words', () => {
		it.each([
			['parcel', ['en']],
			['BROKEN refunds', ['en']],
			['caffettiere', ['it']],
			['citta', ['it']],
			['telefonos', ['es']],
			['devolucion semana', ['es']],
			['DEVOLUÇÕES dinheiro', ['pt']],
			['encomendas', ['pt']],
			['елка', ['ru']],
			['ЁЛКА заказ', ['ru']],
			['etagere', ['fr']],
			['endommager', ['fr']],
			['Lieferung', ['de']],
			['grosser schaden', ['de']],
			['Mueller', ['de']],
			['der Lieferung', ['de']],
			['"zu spät"', ['de']],
			['"spät zu"', []],
			['Kundendienst -Müller', []],
			['Lieferung -"zu spät"', []],
			['Lieferung -"spät zu"', ['de']],
		])('%s', async (q, ids) => {
			expect(await found(q)).toEqual(ids);
		});

		it('a misspelt word is taken for one that is there, and the answer says which', async () => {
			const { items, taken } = await search('parsel brokken');
			expect(items.map(({ supportCase: { id } }) => id)).toEqual(['en']);
			expect(taken).toEqual([
				{ typed: 'parsel', as: ['parcels'] },
				{ typed: 'brokken', as: ['broken'] },
			]);
		});

		it('where no case has all words, those that have some are shown, and the answer says so', async () => {
			const { items, isPartial } = await search('parcel caffettiera');
			expect(items.map(({ supportCase: { id } }) => id).toSorted()).toEqual(['en', 'it']);
			expect(isPartial).toBe(true);
		});
	});

	describe('numbers, days and people', () => {
		it.each([
			['4711', ['en']],
			['DE471122', ['en']],
			['de-4711-22', ['en']],
			['129,90 €', ['en']],
			['€129.90', ['en']],
			['129.9', ['en']],
			['129.90 USD', []],
			['1299,90', ['it']],
			['1 299,90 EUR', ['it']],
			['2100 руб', ['ru']],
			['14.03.2026', ['en']],
			['fr@customers.example', ['fr']],
			['"nome it"', ['it']],
		])('%s', async (q, ids) => {
			expect(await found(q)).toEqual(ids);
		});

		it('the domain of an address finds all who write from there', async () => {
			expect((await found('@customers.example')).toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt', 'ru']);
		});

		it('a case is found by its number, and digits within a longer number', async () => {
			const { number } = await addCase(stores.store, { id: 'numbered', number: 770_011, subject: 'Invoice 100298765' });
			expect(await found(`#${number}`)).toEqual(['numbered']);
			expect(await found('8765')).toEqual(['numbered']);
		});
	});

	describe('facets', () => {
		beforeAll(async () => {
			const old = new Date(WEDNESDAY - 400 * DAY);
			await addCase(stores.store, {
				id: 'narrow-1',
				subject: 'wobbly chair',
				assignee: 'marco',
				stage: 'resolving',
				severity: 'S4',
				signals: [{ name: 'safety', quote: 'fell' }],
			});
			await addCase(stores.store, {
				id: 'narrow-2',
				subject: 'wobbly chair',
				stage: 'closed',
				closedAt: old,
				openedAt: old,
				lastCustomerMailAt: old,
			});
		});

		it.each([
			['wobbly agent:marco', ['narrow-1']],
			['wobbly agente:"Marco"', ['narrow-1']],
			['wobbly agent:nobody', ['narrow-2']],
			['wobbly -agent:marco', ['narrow-2']],
			['wobbly stage:resolving,new', ['narrow-1']],
			['wobbly fase:chiuso', ['narrow-2']],
			['wobbly severity:critical', ['narrow-1']],
			['wobbly signal:safety', ['narrow-1']],
			['wobbly before:2026-01', ['narrow-2']],
			['wobbly dopo:2026', ['narrow-1']],
			['wobbly on:2025', ['narrow-2']],
		])('%s', async (q, ids) => {
			expect(await found(q)).toEqual(ids);
		});

		it('what is chosen beside the words narrows as well, and what is found is counted', async () => {
			expect(await found('wobbly', '&stage=closed')).toEqual(['narrow-2']);
			const { facets } = await search('wobbly');
			expect(facets?.counts.stage).toEqual([
				{ value: 'closed', count: 1 },
				{ value: 'resolving', count: 1 },
			]);
			expect(facets?.counts.assignee).toContainEqual({ value: 'none', count: 1 });
		});

		it('an open case stands before a closed and old one', async () => {
			expect(await found('wobbly')).toEqual(['narrow-1', 'narrow-2']);
		});
	});

	describe('what is shown', () => {
		it('the place that was found is marked, and nothing of a mail is HTML', async () => {
			await addCase(stores.store, { id: 'script', subject: 'nothing' });
			await addMail(stores.store, {
				id: 'mail-script',
				caseId: 'script',
				words: 'Look: <script>alert(1)</script> <b>xylophone</b> & more',
			});
			const { items } = await search('xylophones');
			const [snippet] = items[0]?.snippets ?? [];
			expect(snippet?.text).toBe('Look: <script>alert(1)</script> <b>xylophone</b> & more');
			expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['xylophone']);
		});

		it('a note is found, and says that it is one', async () => {
			await stores.store.db.insert(caseEvent).values({
				caseId: 'it',
				kind: 'noted',
				at: new Date(WEDNESDAY),
				source: { kind: 'person', personId: 'ana' },
				because: 'She prefers the turquoise lid.',
				data: {},
			});
			const { items } = await search('turquoise');
			expect(items[0]?.snippets).toMatchObject([{ kind: 'note', text: 'She prefers the turquoise lid.' }]);
		});
	});

	describe('pages', () => {
		// Within an evening; some hundred of them in the last months; hardly any.
		it.each([
			['moth', MINUTE],
			['beetle', 20 * HOUR],
			['cricket', 5 * DAY],
		])(
			'450 cases that all say %s come in pages without gap or double, the newest hundred before the others',
			async (word, apart) => {
				await addMany(word, apart);
				await world.search.catchUp();
				const seen: string[] = [];
				let next: string | null = '';
				while (next !== null) {
					const page: Found = (await ask(`q=${word}&limit=50${next && `&cursor=${next}`}`)).json();
					seen.push(...page.items.map(({ supportCase: { id } }) => id));
					next = page.next;
				}
				expect(seen).toHaveLength(450);
				expect(new Set(seen).size).toBe(450);
				expect(new Set(seen.slice(0, 100))).toEqual(
					new Set(Array.from({ length: 100 }, (_, index) => `${word}-${index}`)),
				);
			},
		);

		/** 450, each `apart` milliseconds older than the one before. */
		const addMany = async (word: string, apart: number) => {
			const like = await addCase(stores.store, {
				id: `${word}-0`,
				subject: word,
				lastCustomerMailAt: new Date(WEDNESDAY),
			});
			await stores.store.db.insert(supportCase).values(
				Array.from({ length: 449 }, (_, index) => ({
					...like,
					id: `${word}-${index + 1}`,
					number: word.length * 1_000_000 + index,
					lastCustomerMailAt: new Date(WEDNESDAY - (index + 1) * apart),
				})),
			);
		};
	});

	describe('nobody is let in', () => {
		beforeAll(async () => {
			await addCase(stores.store, { id: 'hidden', mailboxId: 'other', subject: 'quokka quarrel' });
		});

		it('who sees another mailbox alone finds nothing, counts nothing and is told no word of it', async () => {
			expect(await found('quokka', '', 'nils')).toEqual(['hidden']);
			const answer = await ask('q=qu0kkas%20parcel', 'nils');
			expect(await found('parcel', '', 'nils')).toEqual([]);
			expect(await found('mailbox:support', '', 'nils')).toEqual([]);
			expect(answer.body).not.toMatch(/parcels/);
			expect((await search('parsel', '', 'nils')).taken).toEqual([]);
		});
	});

	describe('up to date', () => {
		it('what changed is found at once, and what is no complaint any more is not', async () => {
			await addCase(stores.store, { id: 'moving', subject: 'zeppelin' });
			expect(await found('zeppelin')).toEqual(['moving']);
			await stores.store.db.update(supportCase).set({ subject: 'dirigible' }).where(sql`id = 'moving'`);
			expect(await found('zeppelin')).toEqual([]);
			expect(await found('dirigible')).toEqual(['moving']);
			await stores.store.db.update(supportCase).set({ isComplaint: false }).where(sql`id = 'moving'`);
			expect(await found('dirigible')).toEqual([]);
		});

		it('a mail that moves to another case takes its words along', async () => {
			await addCase(stores.store, { id: 'from', subject: 'one' });
			await addCase(stores.store, { id: 'into', subject: 'two' });
			await addMail(stores.store, { id: 'mover', caseId: 'from', words: 'marzipan' });
			expect(await found('marzipan')).toEqual(['from']);
			await stores.store.db.update(mail).set({ caseId: 'into' }).where(sql`id = 'mover'`);
			expect(await found('marzipan')).toEqual(['into']);
		});

		it('what is rolled back leaves no mark', async () => {
			await world.search.catchUp();
			await stores.store.db
				.transaction(async (db) => {
					await db.update(supportCase).set({ subject: 'never' }).where(sql`id = 'from'`);
					throw new Error('back');
				})
				.catch(() => undefined);
			expect(await stores.store.db.select().from(searchDue)).toEqual([]);
		});

		it('who is forgotten is gone with every word that nobody else wrote', async () => {
			await addCase(stores.store, {
				id: 'erased',
				subject: 'parcels',
				customer: { name: 'Wilhelmina Quackenbush', address: 'w@private.example' },
			});
			expect(await found('quackenbush')).toEqual(['erased']);
			await stores.store.db.transaction(async (db) => {
				await db.delete(supportCase).where(sql`id = 'erased'`);
				await world.search.forget(db, ['erased']);
			});
			expect(await found('quackenbush')).toEqual([]);
			const words = await stores.store.db.select({ word: searchWord.word }).from(searchWord);
			expect(words.map(({ word }) => word)).not.toContain('quackenbush');
			expect(words.map(({ word }) => word)).toContain('parcels');
			expect(await stores.store.db.select().from(searchDocument).where(sql`case_id = 'erased'`)).toEqual([]);
		});
	});

	describe('bad input', () => {
		it.each(['%_\\', "'':*&|!()<->", '"', '" "', '-', '\\\\', '#'])(
			'%s finds nothing and breaks nothing',
			async (q) => {
				const answer = await ask(`q=${encodeURIComponent(q)}`);
				expect(answer.statusCode).toBe(200);
				expect(answer.json()).toMatchObject({ items: [], isEmpty: true });
			},
		);

		it('a quotation mark without its other is none', async () => {
			expect(await found('"parcels broken')).toEqual(['en']);
		});

		it('10,000 characters are refused with a sentence', async () => {
			const answer = await ask(`q=${'parcel '.repeat(1_430)}`);
			expect(answer.statusCode).toBe(400);
			expect(answer.json().fields).toEqual([{ field: 'q', message: 'too long to search for: at most 400 characters' }]);
		});

		it('more words than anybody means are refused with a sentence', async () => {
			const answer = await ask(`q=${'ab '.repeat(30)}`);
			expect(answer.statusCode).toBe(400);
			expect(answer.json().fields).toEqual([
				{ field: 'q', message: 'too much to search for at once: at most 24 words' },
			]);
		});

		it.each(['nonsense', 'W10', Buffer.from('{"n":1}').toString('base64url')])(
			'the cursor %s is refused',
			async (cursor) => {
				expect((await ask(`q=parcel&cursor=${cursor}`)).statusCode).toBe(400);
			},
		);
	});
}

const verdictIn = (language: Language) => ({
	language,
	skip: null,
	complaint: { is: true, score: 0.9 },
	severity: 'S2' as const,
	signals: [],
	sought: [],
	said: [],
	backOn: null,
	because: [],
});
