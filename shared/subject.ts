import { cut } from './cut.ts';

/**
 * What mail programs put before a subject when they answer or forward, in the seven languages and their neighbours. A number in
 * brackets may follow ("Re[2]:", "AW(3):").
 */
const REPLY = [
	're',
	'aw',
	'antw',
	'sv',
	'vs',
	'r',
	'rif',
	'res',
	'resp',
	'rép',
	'rep',
	'réf',
	'ref',
	'ha',
	'на',
	'отв',
	'отн',
	'ответ',
];
const FORWARD = [
	'fw',
	'fwd',
	'wg',
	'i',
	'inoltro',
	'inoltra',
	'enc',
	'rv',
	'tr',
	'пересл',
	'пер',
	'переслать',
	'weitergeleitet',
];

const prefix = (words: readonly string[]) =>
	new RegExp(`^(?:${words.join('|')})\\s{0,2}(?:[[(]\\d{1,3}[\\])])?\\s{0,2}[:：]\\s{0,4}`, 'iu');
const REPLY_PREFIX = prefix(REPLY);
const FORWARD_PREFIX = prefix(FORWARD);

/** True when the subject says that the mail answers another one. */
export const isReplySubject = (subject: string): boolean => REPLY_PREFIX.test(subject.trim());

/** True when the subject says that the mail passes another one on. */
export const isForwardSubject = (subject: string): boolean => FORWARD_PREFIX.test(subject.trim());

/** The subject without any number of prefixes, folded, so that the same topic compares equal. Empty when nothing is left. */
export function topicOf(subject: string): string {
	let rest = cut(subject.trim(), 500);
	for (let turn = 0; turn < 20; turn += 1) {
		const shorter = rest.replace(REPLY_PREFIX, '').replace(FORWARD_PREFIX, '');
		if (shorter === rest) break;
		rest = shorter;
	}
	return rest.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
