import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SendContext } from '../../../addin/events/send-context.ts';
import { type AlertDecision, decideAlert } from '../../../shared/coach/alert.ts';
import { type CoachContext, coach } from '../../../shared/coach/coach.ts';
import { AVOID, type AvoidRow, type WordRule } from '../../../shared/coach/rules.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { EXAMPLES } from '../../shared/coach/examples/languages.ts';
import { buildScript, newerSyntaxIn, oldEngine } from './old-engine.ts';

/** As it goes over the wire: the words of seven languages are nearly all of it. */
const LARGEST_GZIPPED = 56 * 1024;

const BAD = 'Dear Jane, please calm down. You should have read the manual before you used it at home.';
const CONTEXT: SendContext = { coach: { stage: 'new', language: 'en' }, policy: 'advise', language: 'en' };

type Done = (result: object) => void;

/** An Outlook that holds one mail, and what it is like. */
interface Mail {
	readonly body?: (done: Done) => void;
	readonly kept?: (done: Done) => void;
	readonly after?: (run: () => void, milliseconds: number) => void;
	/** the engine's way to a server */
	readonly server?: new () => object;
	/** what stands in `Office.MailboxEnums`; Outlooks before Mailbox 1.14 have no mode of sending there */
	readonly enums?: object;
}

const given =
	(value: unknown) =>
	(done: Done): void =>
		done({ status: 'succeeded', value });
const failing = (done: Done): void => done({ status: 'failed', error: { message: '9020' } });

let script: string;
beforeAll(async () => {
	script = await buildScript();
});

/** What Outlook is told about one mail: at first, and in all. */
interface Told {
	readonly first: object;
	readonly all: readonly object[];
}

/** Opens an old engine with the built script in it. What it returns sends one mail through, and resolves with what Outlook is told. */
function openEngine(): (mail?: Mail) => Promise<Told> {
	const handlers = new Map<string, (event: object) => void>();
	const world = { Office: officeOf({}, handlers), setTimeout: (() => undefined) as NonNullable<Mail['after']> };
	const engine = oldEngine(world);
	engine.run(script);
	return (mail = {}) => {
		Object.assign(engine.globals, {
			Office: officeOf(mail, handlers),
			setTimeout: mail.after ?? (() => undefined),
			XMLHttpRequest: mail.server,
		});
		const all: object[] = [];
		return new Promise((resolve) => {
			const completed = (told: object): void => {
				all.push(told);
				// Whatever else the script would say comes before the next turn of the loop.
				setImmediate(() => resolve({ first: all[0] ?? {}, all }));
			};
			handlers.get('onMessageSendHandler')?.({ completed });
		});
	};
}

function officeOf(mail: Mail, handlers: Map<string, (event: object) => void>): object {
	const { body = given(BAD), kept = given(JSON.stringify(CONTEXT)) } = mail;
	const item = {
		body: { getAsync: (_type: string, done: Done) => body(done) },
		sessionData: { getAsync: (_name: string, done: Done) => kept(done) },
	};
	return {
		actions: { associate: (name: string, handler: (event: object) => void) => handlers.set(name, handler) },
		context: { mailbox: { item } },
		CoercionType: { Text: 'text' },
		AsyncResultStatus: { Succeeded: 'succeeded' },
		MailboxEnums: mail.enums ?? { SendModeOverride: { PromptUser: 'promptUser' } },
	};
}

const sendThrough = (mail: Mail = {}): Promise<Told> => openEngine()(mail);

describe('the built script of events', () => {
	test('is JavaScript of 2016', () => {
		expect(newerSyntaxIn(script)).toEqual([]);
	});

	test.each([
		['async () => 1', 'async function'],
		['a?.b', 'optional chaining'],
		['({ ...a })', 'object spread'],
		['/\\p{L}/u', '\\p'],
		['new RegExp("\\\\p{L}", "u")', '\\p'],
		['/(?<=a)b/', 'lookbehind'],
		['/(?<a>b)/', 'named group'],
		['/a/s', 'flags s'],
		['try { a } catch { b }', 'catch without a name'],
		['a ?? b', '??'],
	])('and whoever says so would have seen %s', (code, newer) => {
		expect(newerSyntaxIn(code)).toContain(newer);
	});

	test(`has at most ${LARGEST_GZIPPED / 1024} KB on its way`, () => {
		expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(LARGEST_GZIPPED);
	});

	test('asks about a mail that would hurt, in an engine of 2016 without a page', async () => {
		const { first, all } = await sendThrough();
		expect(first).toMatchObject({ allowEvent: false, commandId: 'compose.open', sendModeOverride: 'promptUser' });
		expect(all).toHaveLength(1);
	});
});

describe.each(Object.keys(LANGUAGES) as Language[])('the built script, on the examples in %s,', (language) => {
	const rules = Object.keys(EXAMPLES[language]) as WordRule[];
	const drafts = rules.flatMap((rule) => {
		const { yes, no } = EXAMPLES[language][rule];
		return [...yes, no].map((draft) => ({ draft, context: contextOf(rule, language) }));
	});

	test('says in an engine of 2016 what it says here', async () => {
		const send = openEngine();
		for (const { draft, context } of drafts) {
			const here = decideAlert(coach(draft, context), { policy: 'advise', language });
			const kept: SendContext = { coach: context, policy: 'advise', language };
			const there = await send({ body: given(draft), kept: given(JSON.stringify(kept)) });
			expect([draft, there.first]).toEqual([draft, toldOf(here)]);
		}
	});
});

/** Where a rule is on: at its first stage, or under the guard that it needs. */
function contextOf(rule: WordRule, language: Language): CoachContext {
	const { stages, under, known }: AvoidRow = AVOID[rule];
	return {
		stage: stages[0] ?? under?.stages[0] ?? 'new',
		language,
		...(under === undefined ? {} : { guard: under.guard }),
		...(known === undefined ? {} : { known: [known] }),
	};
}

const toldOf = (decision: AlertDecision): object =>
	decision.allow
		? { allowEvent: true }
		: {
				allowEvent: false,
				errorMessage: decision.message,
				commandId: 'compose.open',
				sendModeOverride: 'promptUser',
			};

describe('the built script lets a mail through', () => {
	const never = (): void => undefined;

	test.each<[string, Mail]>([
		['when no pane left anything with the draft', { kept: given('') }],
		['when what was left cannot be had', { kept: failing }],
		['when what was left is none of ours', { kept: given('{"a":1}') }],
		['when the words of the mail cannot be had', { body: failing }],
		[
			'when Outlook itself fails',
			{
				body: () => {
					throw new Error('5001');
				},
			},
		],
		[
			'when the engine has no timers',
			{
				body: never,
				after: () => {
					throw new TypeError('no timers');
				},
			},
		],
	])('%s', async (_, mail) => {
		expect(await sendThrough(mail)).toEqual({ first: { allowEvent: true }, all: [{ allowEvent: true }] });
	});

	test.each<[string, Mail]>([
		['Outlook does not give the words', { body: never }],
		['Outlook does not give what was left', { kept: never }],
	])('two seconds after the click, while %s', async (_, mail) => {
		const waits: number[] = [];
		const after = (run: () => void, milliseconds: number): void => {
			waits.push(milliseconds);
			run();
		};
		expect((await sendThrough({ ...mail, after })).first).toEqual({ allowEvent: true });
		expect(waits).toEqual([2_000]);
	});

	test('once, though the words come when it has gone', async () => {
		const late: Done[] = [];
		const after = (run: () => void): void => run();
		const { all } = await sendThrough({ body: (done) => void late.push(done), after });
		late[0]?.({ status: 'succeeded', value: BAD });
		await new Promise(setImmediate);
		expect(all).toEqual([{ allowEvent: true }]);
	});

	test('where the case has not moved, says the server; it waits where it has', async () => {
		const since = {
			caseId: 'c1',
			event: '7',
			address: 'https://amends.example/api/v1/since/t',
			opens: 'Since:',
			says: [],
		};
		const good = given('Dear Jane, I am sorry that the kettle broke. I have sent you a new one today.');
		const kept = given(JSON.stringify({ ...CONTEXT, policy: 'off', since }));
		const asked: string[] = [];
		const answering = (responseText: string) =>
			class {
				readonly status = 200;
				readonly responseText = responseText;
				onload: () => void = () => undefined;
				open(method: string, address: string): void {
					asked.push(`${method} ${address}`);
				}
				send(): void {
					this.onload();
				}
			};
		const sendBy = (text: string) => sendThrough({ body: good, kept, server: answering(text) });
		expect((await sendBy('{"opens":"Since:","says":[]}')).first).toEqual({ allowEvent: true });
		expect((await sendBy('{"opens":"Since:","says":["Jane wrote"]}')).first).toMatchObject({
			allowEvent: false,
			errorMessage: 'Since:\n• Jane wrote',
			sendModeOverride: 'promptUser',
		});
		for (const broken of ['', '<html>', '{"says":1}'])
			expect((await sendBy(broken)).first).toEqual({ allowEvent: true });
		expect(new Set(asked)).toEqual(new Set([`GET ${since.address}`]));
	});

	test('an Outlook without modes of sending asks all the same', async () => {
		expect((await sendThrough({ enums: {} })).first).toMatchObject({ allowEvent: false });
	});
});
