import { z } from 'zod';
import { keep, recall } from '../identity.ts';

const KEY = 'amends.conversations';

/** So many conversations are remembered, the newest. */
const AT_MOST = 50;

const PAIRS = z.array(z.tuple([z.string().max(1_000), z.string().max(2_000)]));

/**
 * Remembers which mail was read last in a conversation. An older Outlook does not say what a draft answers, only to which conversation it
 * belongs (facts: outlook 4: that id is Outlook's own and sometimes wrong, so it is the last thing to go by).
 */
export function rememberRead(conversationId: string, messageId: string): void {
	if (conversationId === '' || messageId === '') return;
	const others = pairs().filter(([id]) => id !== conversationId);
	keep(KEY, JSON.stringify([[conversationId, messageId], ...others].slice(0, AT_MOST)));
}

/** Message-ID of the mail that was read last in this conversation, or null. */
export const readIn = (conversationId: string): string | null =>
	pairs().find(([id]) => id === conversationId)?.[1] ?? null;

/** What was kept by another version, or by nobody, is nothing. */
function pairs(): z.infer<typeof PAIRS> {
	try {
		return PAIRS.parse(JSON.parse(recall(KEY) ?? '[]'));
	} catch {
		return [];
	}
}
