import type { Draft } from './mailbox.ts';
import { CODES, done, type Reply, refused, type Scene } from './reply.ts';

/** Outlook's number for HTML; text is 0. */
const HTML = 3;

/** The words of the answer, or of the mail that is read. */
export function bodyOf({ mail, mailbox, params }: Scene): Reply {
	const words = mailbox.draft()?.body ?? mail?.text;
	if (words === undefined) return refused(CODES.notSupported);
	return done(params.coercionType === HTML ? `<div>${escaped(words)}</div>` : words);
}

/** Puts words where the cursor stands. */
export const insertText = (scene: Scene): Reply =>
	inDraft(scene, ({ body, selection: [from, to], ...draft }, words) => ({
		...draft,
		body: body.slice(0, from) + words + body.slice(to),
		selection: [from + words.length, from + words.length],
	}));

/** Puts words before all others. */
export const prepend = (scene: Scene): Reply =>
	inDraft(scene, (draft, words) => ({ ...draft, body: words + draft.body }));

/** Puts words in the place of all others. */
export const replaceAll = (scene: Scene): Reply =>
	inDraft(scene, (draft, words) => ({ ...draft, body: words, selection: [words.length, words.length] }));

function inDraft({ mailbox, params }: Scene, change: (draft: Draft, words: string) => Draft): Reply {
	const draft = mailbox.draft();
	if (draft === null) return refused(CODES.notSupported);
	const { data = '', coercionType } = params;
	mailbox.write(change(draft, coercionType === HTML ? plain(data) : data));
	return done();
}

const plain = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\n', '<br>');
