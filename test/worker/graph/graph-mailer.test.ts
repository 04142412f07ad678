import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { openGraph } from '../../../worker/graph/graph.ts';
import { createGraphMailer } from '../../../worker/graph/mailer.ts';
import type { Letter } from '../../../worker/letter.ts';
import type { Mailer } from '../../../worker/mailer.ts';
import { freePort } from '../../servers/free-port.ts';
import { ADDRESS, type GraphWorld, startGraphWorld } from './graph-world.ts';

let world: GraphWorld;
let mailer: Mailer;

beforeAll(async () => {
	world = await startGraphWorld();
	mailer = createGraphMailer(ADDRESS, world.graph);
});
beforeEach(() => world.forget());
afterAll(() => world.server.stop());

const letter: Letter = {
	purpose: 'customer-sent',
	from: { name: 'Shop', address: ADDRESS },
	to: { name: 'Dana Kettle', address: 'dana@customer.example' },
	subject: 'Über Ihre Lampe',
	text: 'Hello Dana\n',
	html: '<p>Hello Dana</p>\n',
	messageId: '<amends.one@shop.example>',
	inReplyTo: '<lamp@customer.example>',
	references: ['<lamp@customer.example>'],
	at: Date.parse('2026-11-23T09:00:00Z'),
	about: { caseId: 'case1', touchId: 'case1-resolve-1-1' },
	attachment: null,
};

describe('a mail sent through Graph', () => {
	it('goes as MIME, with its Message-ID, thread and headers', async () => {
		expect(await mailer.send(letter)).toEqual({ state: 'sent' });
		const [raw] = world.server.mailbox.sent;
		const sent = await simpleParser(raw ?? Buffer.from(''));
		expect(sent).toMatchObject({ messageId: letter.messageId, inReplyTo: letter.inReplyTo, subject: letter.subject });
		expect(sent.headers.get('x-amends-case')).toBe('case1');
		expect(sent.headers.get('auto-submitted')).toBe('auto-generated');
		expect(sent.text).toContain('Hello Dana');
		expect(world.server.asked).toMatchObject([{ method: 'POST', path: '/users/support%40shop.example/sendMail' }]);
	});

	test.each([
		[400, 'ErrorInvalidRecipients', 'permanent'],
		[413, 'ErrorMessageSizeExceeded', 'permanent'],
		[403, 'ErrorAccessDenied', 'temporary'],
		[404, 'ErrorInvalidUser', 'temporary'],
		[429, 'ApplicationThrottled', 'temporary'],
		[503, 'ServiceUnavailable', 'temporary'],
		[500, 'ErrorInternalServerError', 'unknown'],
		[504, 'GatewayTimeout', 'unknown'],
	])('that is answered with %d %s: %s', async (status, code, state) => {
		world.server.mailbox.answerToSend = { status, code };
		expect(await mailer.send(letter)).toMatchObject({ state, says: expect.stringContaining(code) });
		// Never offered twice: whether it may be is for whoever sends.
		expect(world.server.requests()).toBe(1);
	});

	it('that the permission is missing for is said so', async () => {
		world.server.mailbox.refuses.push('Mail.Send');
		expect(await mailer.send(letter)).toMatchObject({ state: 'temporary', says: expect.stringContaining('Mail.Send') });
	});

	it('during which the line breaks may or may not have gone', async () => {
		world.server.mailbox.answerToSend = 'hang-up';
		expect(await mailer.send(letter)).toMatchObject({ state: 'unknown' });
	});

	it('to a Graph that is not there has not gone', async () => {
		const source = { token: () => Promise.resolve('one'), refused: () => undefined };
		const nowhere = openGraph(`http://127.0.0.1:${await freePort()}`, source, {
			now: () => 0,
			after: () => () => undefined,
		});
		expect(await createGraphMailer(ADDRESS, nowhere).send(letter)).toMatchObject({ state: 'temporary' });
	});

	it('without a token has not gone', async () => {
		const source = { token: () => Promise.reject(new Error('the secret has run out')), refused: () => undefined };
		const shut = openGraph(world.server.url, source, { now: () => 0, after: () => () => undefined });
		expect(await createGraphMailer(ADDRESS, shut).send(letter)).toEqual({
			state: 'temporary',
			says: 'the secret has run out',
		});
	});

	it('goes with a new token when the old one ran out on the way', async () => {
		Object.assign(world.tokens, { good: 'two', next: ['one', 'two'] });
		expect(await mailer.send(letter)).toEqual({ state: 'sent' });
		expect(world.server.mailbox.sent).toHaveLength(1);
	});
});

test('verify says nothing when Graph lets us in, and what it says otherwise', async () => {
	expect(await mailer.verify()).toBeNull();
	world.tokens.good = 'none';
	expect(await mailer.verify()).toContain('401');
	expect(await createGraphMailer('nobody@shop.example', world.graph).verify()).toContain('401');
});
