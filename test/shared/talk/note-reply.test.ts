import { describe, expect, test } from 'vitest';
import { SAYINGS } from '../../../shared/sayings/english.ts';
import { isDisproven } from '../../../shared/talk/authentication.ts';
import { type ReplyFacts, receiveNoteReply } from '../../../shared/talk/note-reply.ts';
import { nudgesNamed, writeNudgeId } from '../../../shared/talk/nudge-id.ts';

const MARCO = 'marco@shop.example';
const PROVEN = 'mx.shop.example; dmarc=pass header.from=shop.example; spf=pass';
const FORGED = 'mx.shop.example; spf=fail smtp.mailfrom=evil.example; dmarc=fail header.from=shop.example';

const mail = (from: string, results: readonly string[] = []) => ({
	from: { name: '', address: from },
	headers: results.length > 0 ? { 'authentication-results': results } : {},
});

const facts = (different: Partial<ReplyFacts> = {}): ReplyFacts => ({
	verdict: { skip: null },
	words: ' I called her. ',
	isSigned: true,
	receiver: MARCO,
	isTeam: true,
	takesPart: false,
	isHere: true,
	...different,
});

describe('an answer to a nudge', () => {
	test('from its receiver is a note, also where the mail server says nothing of the sender', () => {
		expect(receiveNoteReply(mail(MARCO), facts())).toEqual({ state: 'note', words: 'I called her.' });
		expect(receiveNoteReply(mail(MARCO, [PROVEN, FORGED]), facts())).toMatchObject({ state: 'note' });
	});

	test.each<[string, ReturnType<typeof mail>, Partial<ReplyFacts>, string]>([
		['without the signature', mail(MARCO), { isSigned: false }, SAYINGS.replyUnsigned],
		['with a made-up id', mail(MARCO), { isSigned: false, receiver: null }, SAYINGS.replyUnsigned],
		['from another colleague', mail('ana@shop.example'), {}, SAYINGS.replyOfAnother],
		['from the mailbox itself', mail('support@shop.example'), {}, SAYINGS.replyOfAnother],
		['from a stranger to whom it was forwarded', mail('x@evil.example'), { isTeam: false }, SAYINGS.replyOfAnother],
		['from who has left the team', mail(MARCO), { receiver: null, isTeam: false }, SAYINGS.replyOfAnother],
		['from a sender that the server disproves', mail(MARCO, [FORGED, PROVEN]), {}, SAYINGS.replyDisproven],
		['about a case of another mailbox', mail(MARCO), { isHere: false }, SAYINGS.replyElsewhere],
		['without a word of its own', mail(MARCO), { words: ' \n ' }, SAYINGS.replyEmpty],
	])('%s is refused', (_, sent, different, because) => {
		expect(receiveNoteReply(sent, facts(different))).toEqual({ state: 'refused', because });
	});

	test.each<[string, ReturnType<typeof mail>, Partial<ReplyFacts>]>([
		['a machine', mail(MARCO), { verdict: { skip: { kind: 'auto-reply', because: '' } } }],
		['a stranger with an id that anybody could make up', mail('x@y.example'), { isTeam: false, isSigned: false }],
		['the customer of the case', mail('nora@mail.example'), { isTeam: false, takesPart: true }],
	])('of %s is a mail like any other', (_, sent, different) => {
		expect(receiveNoteReply(sent, facts(different))).toBeNull();
	});
});

describe('the id of a nudge', () => {
	test('is read again as it was written, nearest first, and nothing else is', () => {
		const one = { mentionId: '0c9b-1', signature: 'ab_C-d' };
		const id = writeNudgeId(one, 'shop.example');
		const others = ['<x@y>', '<amends.case-check-in-1-1.nudge1@shop.example>', '<amends.mention.@shop.example>'];
		expect(nudgesNamed([...others, id, writeNudgeId({ ...one, mentionId: '2' }, 'b')])).toEqual([
			one,
			{ ...one, mentionId: '2' },
		]);
	});
});

describe('what a mail server says of a sender', () => {
	test.each([
		[[], false],
		[['mx.example; dkim=none (message not signed) header.d=none;dmarc=none action=none'], false],
		[['mx.example; spf=pass smtp.mailfrom=shop.example; dkim=fail; dmarc=none'], false],
		[['mx.example; spf=softfail; dkim=none'], false],
		[['mx.example; spf=fail; dkim=pass header.d=shop.example'], false],
		[['mx.example; spf=pass; dkim=pass; dmarc=fail (p=reject)'], true],
		[['mx.example; compauth=fail reason=000'], true],
		[['mx.example; spf=fail; dkim=none; dmarc=none'], true],
		[['mx.example; DMARC=Fail'], true],
		[['mx.example; spf=pass (not; dmarc=fail; here)'], false],
		[['mx.example; dmarc=pass', 'mx.example; dmarc=fail'], false],
		[['mx.example; dmarc=fail', 'mx.example; dmarc=pass'], true],
		[[`${'('.repeat(5_000)};dmarc=fail`], false],
	])('%j', (headers, isOne) => {
		expect(isDisproven(headers)).toBe(isOne);
	});
});
