import { Parser } from 'htmlparser2';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { type NudgeAbout, oneLine, writeMoment, writeNudge } from '../../shared/letters/letter.ts';
import type { NudgeKind } from '../../shared/letters/letter-book.ts';

const languages = Object.keys(LANGUAGES) as Language[];
const KINDS: readonly NudgeKind[] = [
	'acknowledge',
	'resolve',
	'update',
	'handwritten-note',
	'draft-waiting',
	'unknown-outcome',
	'refused',
	'promise-soon',
	'promise',
	'recurrence',
	'approval-wanted',
	'approval-given',
	'approval-declined',
	'evaluation-low',
	'bounced-task',
	'mention',
	'note-held',
];
const LINK = 'https://amends.example/#/cases/case1';
const DUE = Date.parse('2026-11-24T09:30:00Z');

const about = (different: Partial<NudgeAbout> = {}): NudgeAbout => ({
	kind: 'acknowledge',
	caseNumber: 12,
	customer: { name: 'Jane Doe', address: 'jane@customer.example' },
	subject: 'The kettle leaks',
	severity: 'S3',
	dueAt: DUE,
	timeZone: 'Europe/Rome',
	link: LINK,
	forLead: null,
	...different,
});

describe.each(languages)('in %s', (language) => {
	test.each(KINDS)('the nudge “%s” names customer, case, due time and link', (kind) => {
		const { subject, text, html } = writeNudge(about({ kind }), { name: 'Ana', language });
		expect(subject).toMatch(/Jane Doe.*12.*S3/);
		for (const part of ['Ana', 'Jane Doe', 'The kettle leaks', LINK, writeMoment(DUE, language, 'Europe/Rome')]) {
			expect(text).toContain(part);
		}
		expect(html).toContain(`href="${LINK}"`);
	});

	it('the lead is told why the nudge comes to the lead', () => {
		const passed = writeNudge(about({ forLead: { assignee: 'Ana Duarte' } }), { name: 'Irina', language });
		const nobody = writeNudge(about({ forLead: { assignee: '' } }), { name: 'Irina', language });
		expect(passed.text).toContain('Ana Duarte');
		expect(new Set([passed.text, nobody.text, writeNudge(about(), { name: 'Irina', language }).text]).size).toBe(3);
	});

	it('whoever stands above is told who has known since when, the first first', () => {
		const told = [
			{ name: 'Ana Duarte', at: DUE },
			{ name: 'Irina Volkova', at: DUE + 86_400_000 },
		];
		const of = (assignee: string) =>
			writeNudge(about({ forLead: { assignee, told } }), { name: 'Vera', language }).text;
		const inOrder = told.flatMap(({ name, at }) => [name, writeMoment(at, language, 'Europe/Rome')]);
		for (const assignee of ['Ana Duarte', '']) {
			const [sentence = ''] = of(assignee)
				.split('\n')
				.filter((line) => line.includes('Irina Volkova'));
			const places = inOrder.map((part) => sentence.indexOf(part));
			expect(places).toEqual(places.toSorted((one, other) => one - other));
			expect(places).not.toContain(-1);
		}
		expect(of('')).not.toBe(of('Ana Duarte'));
		expect(of('Ana Duarte')).not.toMatch(/undefined| {2}/);
	});

	test.each(KINDS)(
		'the nudge “%s” shows what it knows more, each where it belongs, and leaves no gap without',
		(kind) => {
			const more = { what: '120,00 €', by: 'Marco Rossi', quote: 'by Thursday', note: 'It happened twice.' };
			const { text } = writeNudge(about({ kind, more }), { name: 'Ana', language });
			expect(text).toMatch(/[“«„]\s?by Thursday\s?[”»“]/);
			expect(text).toContain('\n\nIt happened twice.\n\n');
			const bare = writeNudge(about({ kind }), { name: 'Ana', language }).text;
			expect(bare).not.toMatch(/undefined| {2}|\(\)|[“«„]\s*[”»“]| [,.)]|: \./);
		},
	);

	test.each(['approval-wanted', 'approval-given', 'approval-declined'] as const)(
		'“%s” says what it is about and who of the team speaks',
		(kind) => {
			const { text } = writeNudge(about({ kind, more: { what: '120,00 €', by: 'Marco Rossi' } }), {
				name: 'Ana',
				language,
			});
			expect(text).toContain('120,00 €');
			expect(text).toContain('Marco Rossi');
		},
	);
});

it('the due time is told in the team’s time zone', () => {
	expect(writeMoment(DUE, 'en', 'Europe/Rome')).toMatch(/Tuesday.*24.*November.*10:30/);
	expect(writeMoment(DUE, 'de', 'America/New_York')).toMatch(/Dienstag.*24\. November.*04:30/);
});

describe('names and subjects come from outside', () => {
	const evil = 'Eve\r\nBcc: all@shop.example\u2028<script>alert(1)</script>\u202egnp';

	it('no line break of theirs reaches a subject', () => {
		const nudge = writeNudge(about({ customer: { name: evil, address: 'e@x.example' }, subject: evil }), {
			name: evil,
			language: 'en',
		});
		expect(nudge.subject).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
	});

	it('no tag of theirs reaches the HTML', () => {
		const tags = new Set<string>();
		const parser = new Parser({ onopentagname: (name) => void tags.add(name) });
		parser.write(
			writeNudge(
				about({
					customer: { name: evil, address: '' },
					subject: `"><img src=x>${evil}`,
					link: `${LINK}"onclick="x`,
					more: { what: evil, by: evil, quote: evil, note: evil },
				}),
				{ name: evil, language: 'fr' },
			).html,
		);
		parser.end();
		expect([...tags].toSorted()).toEqual(['a', 'body', 'head', 'html', 'meta', 'p']);
	});

	it('a customer without a name is named by the address', () => {
		expect(
			writeNudge(about({ customer: { name: ' ', address: 'jane@customer.example' } }), { name: 'Ana', language: 'en' })
				.subject,
		).toContain('jane@customer.example');
	});

	it('a long name is cut, a whole character at a time', () => {
		expect(oneLine('😀'.repeat(100), 10)).toBe(`${'😀'.repeat(9)}…`);
	});
});
