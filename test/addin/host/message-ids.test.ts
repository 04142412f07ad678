import { expect, test } from 'vitest';
import { idsInHeaders } from '../../../addin/host/message-ids.ts';

test.each([
	[
		'what it answers first, then its ancestors from the nearest',
		'References: <1@a> <2@a> <3@a>\r\nIn-Reply-To: <3@a>',
		['<3@a>', '<2@a>', '<1@a>'],
	],
	['folded lines are one', 'References: <1@a>\r\n <2@a>\r\n\t<3@a>\r\nSubject: <no@id>', ['<3@a>', '<2@a>', '<1@a>']],
	['names in any case', 'IN-REPLY-TO: "words" <x@y>', ['<x@y>']],
	['none in other fields', 'Message-ID: <a@b>\nX-References: <c@d>', []],
	['none where there are no headers', '', []],
	['nothing that is no id', 'References: <> < @> word <a b@c>', []],
])('the ids that a mail answers: %s', (_, headers, ids) => {
	expect(idsInHeaders(headers)).toEqual(ids);
});

test('a header of megabytes is read no further than it matters', () => {
	expect(idsInHeaders(`References: ${'<a@b> '.repeat(500_000)}`)).toEqual(['<a@b>']);
	expect(idsInHeaders(`References: ${'<'.repeat(300_000)}`)).toEqual([]);
});
