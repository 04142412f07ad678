import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { triageFiles } from '../../../worker/cli/triage/triage.ts';
import { loadSampleMail } from '../../../worker/demo/sample-mail.ts';
import { createParsePool } from '../../../worker/mailbox/parse-pool.ts';

/** A thread takes seconds to load; one run below opens its own. */
const reading = createParsePool({ threads: 1 });
afterAll(() => reading.close());

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-triage-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Written {
	readonly id: string;
	readonly from?: string;
	readonly to?: string;
	readonly subject?: string;
	readonly date?: string;
	readonly answers?: string;
	readonly text: string;
}

const mail = ({
	id,
	from = 'eva@home.example',
	to = 'support@shop.example',
	subject = 'Kettle',
	date,
	answers,
	text,
}: Written): string =>
	[
		`Message-ID: <${id}@x.example>`,
		`From: ${from}`,
		`To: ${to}`,
		`Subject: ${subject}`,
		...(date ? [`Date: ${date}`] : []),
		...(answers ? [`In-Reply-To: <${answers}@x.example>`] : []),
		'Content-Type: text/plain; charset=utf-8',
		'',
		text,
		'',
	].join('\r\n');

const COMPLAINT = mail({
	id: 'one',
	date: 'Mon, 02 Nov 2026 09:00:00 +0000',
	text: 'The kettle that you sent me is broken. I am very disappointed and I want my money back.',
});
const APOLOGY = mail({
	id: 'two',
	from: 'support@shop.example',
	to: 'eva@home.example',
	subject: 'Re: Kettle',
	answers: 'one',
	date: 'Mon, 02 Nov 2026 10:00:00 +0000',
	text: 'I am sorry that the kettle arrived broken. That is our fault and I apologise.',
});
const QUESTION = mail({
	id: 'three',
	from: 'kim@home.example',
	subject: 'Opening hours',
	text: 'When do you open on Saturday?',
});

const ORDER = mail({
	id: 'four',
	from: 'buyer@office.example',
	subject: 'Order PO 77310',
	text: 'We order 20 lamps of type B. Any item out of stock, please cancel that line and refund it. Delivery to the usual address.',
});

async function run(
	paths: readonly string[],
	options: { json?: boolean; team?: readonly string[]; stdin?: string; ownThreads?: true } = {},
) {
	const stdout = new PassThrough();
	const stderr = new PassThrough();
	const written: Buffer[] = [];
	stdout.on('data', (chunk: Buffer) => written.push(chunk));
	const stdin = Readable.from([Buffer.from(options.stdin ?? '')]);
	const exitCode = await triageFiles(
		paths,
		{ json: options.json ?? true, team: options.team ?? [], ...(options.ownThreads ? {} : { reading }) },
		{ stdin, stdout, stderr },
	);
	const text = Buffer.concat(written).toString();
	const lines =
		options.json === false
			? []
			: text
					.trim()
					.split('\n')
					.map((line) => JSON.parse(line));
	return { exitCode, text, lines };
}

const put = (name: string, content: string): string => {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, content);
	return path;
};

describe('one mail', () => {
	it('gives one line with every field of the contract', async () => {
		const path = put('one.eml', COMPLAINT);
		const { lines, exitCode } = await run([path]);
		expect(exitCode).toBe(0);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatchObject({
			file: path,
			messageId: '<one@x.example>',
			language: 'en',
			skip: null,
			complaint: { is: true },
			stage: 'new',
		});
		expect(Object.keys(lines[0])).toEqual([
			'file',
			'messageId',
			'language',
			'skip',
			'complaint',
			'severity',
			'signals',
			'sought',
			'stage',
			'because',
		]);
		expect(lines[0].sought).toContainEqual({ name: 'refund', quote: expect.stringContaining('money back') });
		expect(lines[0].because[0]).toEqual({
			cue: expect.any(String),
			weight: expect.any(Number),
			quote: expect.any(String),
		});
	});

	it('comes from standard input too', async () => {
		expect((await run(['-'], { stdin: COMPLAINT, ownThreads: true })).lines).toMatchObject([
			{ file: '-', messageId: '<one@x.example>' },
		]);
	});

	it('may be wrapped in nothing but a question: no severity, no stage, and no remedy, whatever it wishes', async () => {
		const { lines } = await run([put('q.eml', QUESTION), put('o.eml', ORDER)]);
		expect(lines[0]).toMatchObject({ complaint: { is: false }, severity: null, stage: null });
		expect(lines[1]).toMatchObject({ complaint: { is: false }, sought: [] });
	});
});

describe('the threads of the demo', () => {
	it.each([
		['en-lamp', ['new', 'understanding', 'understanding', 'resolving', 'resolved', 'resolved']],
		['es-cafetera', ['new', 'resolving', 'resolved', 'resolved']],
	])('%s: nothing is resolved by an apology or an offer', async (name, stages) => {
		const first = `${name}-${name === 'en-lamp' ? 'without-shade' : 'gotea'}`;
		for (const { file, mail: bytes } of loadSampleMail(Date.parse('2026-11-23T12:00:00Z'))) {
			const isOfThread = file.includes(`/${first}.`) || new RegExp(`/${name}-\\d-`).test(file);
			if (isOfThread) put(file, bytes.toString('latin1'));
		}
		const { lines } = await run([folder]);
		const inOrder = lines.sort((one, other) => orderOf(one.file) - orderOf(other.file));
		expect(inOrder.map(({ stage }) => stage)).toEqual(stages);
	});

	const orderOf = (file: string): number => Number(/-(\d)-/.exec(file)?.[1] ?? 0);
});

describe('many mails', () => {
	it('of a folder and the folders below come in the order of their names, numbers as numbers', async () => {
		for (const name of ['10.eml', '2.eml', 'sub/1.eml']) put(name, QUESTION);
		put('notes.json', '{}');
		put('.hidden.eml', QUESTION);
		expect((await run([folder])).lines.map(({ file }) => file.slice(folder.length + 1))).toEqual([
			'2.eml',
			'10.eml',
			'sub/1.eml',
		]);
	});

	it('of an mbox are cut at its separators, and quoted ones belong to the mail', async () => {
		const quoting = mail({ id: 'four', text: 'Hello\r\n\r\n>From here on all is well.\r\n\r\nFrom now on too.' });
		const mbox = [COMPLAINT, quoting, QUESTION]
			.map((each) => `From eva@home.example Mon Nov  2 09:00:00 2026\n${each}\n`)
			.join('');
		const { lines } = await run([put('all.mbox', mbox)]);
		expect(lines.map(({ messageId }) => messageId)).toEqual([
			'<one@x.example>',
			'<four@x.example>',
			'<three@x.example>',
		]);
	});

	it('that cannot be read are lines with an error, the rest is done, and the exit code is 1', async () => {
		const paths = [put('empty.eml', ''), join(folder, 'missing.eml'), put('one.eml', COMPLAINT)];
		const { lines, exitCode } = await run(paths);
		expect(exitCode).toBe(1);
		expect(lines).toMatchObject([
			{ file: paths[0], error: expect.any(String) },
			{ file: paths[1], error: 'there is no such file' },
			{ file: paths[2], complaint: { is: true } },
		]);
	});
});

describe('a thread', () => {
	it.each([
		{ from: 'support@shop.example', to: 'depot@van.example', subject: 'Fwd: Kettle', answers: 'one' },
		{ from: 'depot@van.example', to: 'support@shop.example', subject: 'Re: Kettle', answers: 'one' },
	])('does not move with what the customer does not hear ($from to $to)', async (way) => {
		const aside = mail({
			...way,
			id: 'aside',
			date: 'Mon, 02 Nov 2026 11:00:00 +0000',
			text: 'We have delivered the new kettle this morning. Is everything all right now?',
		});
		const { lines } = await run([put('a.eml', COMPLAINT), put('b.eml', APOLOGY), put('c.eml', aside)]);
		expect(lines.map(({ stage }) => stage)).toEqual(['new', 'acknowledged', 'acknowledged']);
	});

	it('is taken in order of its dates though lines keep the order of the input; who answers is the team', async () => {
		const { lines } = await run([put('a.eml', APOLOGY), put('b.eml', COMPLAINT)]);
		expect(lines.map(({ messageId, stage }) => [messageId, stage])).toEqual([
			['<two@x.example>', 'acknowledged'],
			['<one@x.example>', 'new'],
		]);
	});

	it('never puts a mail before the one it answers, even when clocks say so', async () => {
		const early = APOLOGY.replace('Mon, 02 Nov 2026 10:00', 'Sun, 01 Nov 2026 10:00');
		const { lines } = await run([put('a.eml', early), put('b.eml', COMPLAINT)]);
		expect(lines.map(({ stage }) => stage)).toEqual(['acknowledged', 'new']);
	});

	it('is known by subject and people when the answer lost its ids, by the subject alone never', async () => {
		const withoutIds = APOLOGY.replace(/In-Reply-To:.*\r\n/, '');
		const stranger = mail({
			id: 'five',
			from: 'bo@away.example',
			to: 'kim@away.example',
			subject: 'Re: Kettle',
			text: 'I am sorry, I apologise for that.',
		});
		const { lines } = await run([put('a.eml', COMPLAINT), put('b.eml', withoutIds), put('c.eml', stranger)]);
		expect(lines.map(({ stage }) => stage)).toEqual(['new', 'acknowledged', null]);
	});

	it('reads the team by its addresses when they are given', async () => {
		const second = mail({
			id: 'six',
			from: 'support@shop.example',
			text: 'I am sorry that the kettle is broken, I apologise.',
		});
		const { lines } = await run([put('a.eml', second)], { team: ['Support@Shop.example'] });
		expect(lines[0]).toMatchObject({ complaint: { is: false }, stage: null });
	});

	it('does not hang on mails that answer each other in a ring', async () => {
		const ring = [mail({ id: 'r1', answers: 'r2', text: 'a' }), mail({ id: 'r2', answers: 'r1', text: 'b' })];
		expect((await run(ring.map((each, index) => put(`${index}.eml`, each)))).lines).toHaveLength(2);
	});
});

it('prints a table for people that sums up', async () => {
	const { text } = await run([put('one.eml', COMPLAINT), put('q.eml', QUESTION), put('empty.eml', '')], {
		json: false,
	});
	expect(text).toMatch(/one\.eml\s+complaint \d+\s+S\d\s+new\s+en/);
	expect(text).toMatch(/3 mails: 1 complaints \(.*\), 0 skipped, 1 broken/);
});
