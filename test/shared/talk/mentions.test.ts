import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedAt, matching, mentionedIn } from '../../../shared/talk/mentions.ts';

const PEOPLE = [
	{ id: 'ana', name: 'Ana Duarte' },
	{ id: 'marco', name: 'Marco Bianchi' },
	{ id: 'p-7', name: 'Irina Волкова' },
	{ id: 'p-8', name: 'Anna Müller' },
	{ id: 'p-9', name: 'Marco Rossi' },
	{ id: 'jose', name: 'José-María Pérez' },
];

describe('whom a note speaks to', () => {
	test.each([
		['@Ana Duarte please call her', ['ana']],
		['please call her, @ana.', ['ana']],
		['@ANA, @irina: look', ['ana', 'p-7']],
		['@Ana@Irina', []],
		['@Irina волкова', ['p-7']],
		['@Anna has it', ['p-8']],
		['@Anna Muller has it', ['p-8']],
		['@marco', ['marco']],
		['@Marco Rossi and @Marco Bianchi', ['p-9', 'marco']],
		['@p-9', ['p-9']],
		['@José-María, @Ana', ['jose', 'ana']],
		['@Jose-Maria', ['jose']],
		['@ana @Ana @Ana Duarte', ['ana']],
		['(@ana)', ['ana']],
		['@anabel', []],
		['@ana.example', []],
		['write to support@ana.example or x@ana', []],
		['@', []],
		['nobody', []],
		['', []],
	])('%s', (text, ids) => {
		expect(mentionedIn(text, PEOPLE)).toEqual(ids);
	});

	test('by a first name that two share is nobody, unless one of them has it as id', () => {
		const two = [
			{ id: 'p-1', name: 'Marco Bianchi' },
			{ id: 'p-2', name: 'Marco Rossi' },
		];
		expect(mentionedIn('@Marco', two)).toEqual([]);
		expect(mentionedIn('@Marco Rossi', two)).toEqual(['p-2']);
	});

	test('is somebody who may be spoken to, each once and no more than twenty, whatever is written', () => {
		const many = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, name: `Agent Number${index}` }));
		const word = fc.oneof(fc.constantFrom('@', '@p1', '@Agent Number3', ' ', '\n', 'x'), fc.string());
		fc.assert(
			fc.property(fc.array(word, { maxLength: 80 }), (words) => {
				const found = mentionedIn(words.join(''), many);
				expect(new Set(found).size).toBe(found.length);
				expect(found.length).toBeLessThanOrEqual(20);
				for (const id of found) expect(many.some((one) => one.id === id)).toBe(true);
			}),
		);
	});
});

describe('a name that is being written', () => {
	test.each([
		['Hello @', 7, { at: 6, part: '' }],
		['@an', 3, { at: 0, part: 'an' }],
		['@ana and more', 3, { at: 0, part: 'an' }],
		['@Ana Du', 7, { at: 0, part: 'Ana Du' }],
		['x@an', 4, null],
		['nobody', 6, null],
		['@ana,', 5, null],
	])('%s at %d', (text, cursor, asked) => {
		expect(askedAt(text, cursor)).toEqual(asked);
	});

	test('is found by any of its words, those who begin so first', () => {
		const ids = (part: string) => matching(PEOPLE, part).map(({ id }) => id);
		expect(ids('an')).toEqual(['ana', 'p-8']);
		expect(ids('ross')).toEqual(['p-9']);
		expect(ids('mul')).toEqual(['p-8']);
		expect(ids('')).toHaveLength(PEOPLE.length);
		expect(ids('zz')).toEqual([]);
		expect(ids('ana d')).toEqual(['ana']);
		expect(ids('ana duarte ')).toEqual([]);
	});
});
