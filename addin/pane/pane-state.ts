import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Host, Open, SelectedMail } from '../host/host.ts';
import { answerOf, CallFailed, codeOf, isPassing } from '../ui/call-failed.ts';
import { caseIn, useHash } from '../ui/case-address.ts';
import { KEYS } from '../ui/queries.ts';
import { useSeams } from '../ui/session.ts';

/** What the pane has to show; signing in stands before it (session gate). */
export type PaneState =
	| { readonly state: 'looking' }
	| { readonly state: 'no-mail' }
	| { readonly state: 'draft' }
	| { readonly state: 'several'; readonly mails: readonly SelectedMail[] }
	/** `messageId` is empty where the mail has none */
	| { readonly state: 'not-ingested'; readonly messageId: string; readonly retry: () => void }
	| { readonly state: 'not-a-case'; readonly messageId: string; readonly because: string }
	/** `messageId` of the open mail that the case belongs to; null for a case that was looked up by hand */
	| { readonly state: 'case'; readonly caseId: string; readonly messageId: string | null }
	| { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void };

/** The worker sees a new mail within seconds: look again soon, and not for ever at that pace. */
const LOOK_AGAIN_MS = 3_000;

/** Nobody answered, or a server that could not: it may be back by then. */
const LOOK_LATER_MS = 15_000;

/** Follows the open mail to its case. A case named in the address (an earlier case, one picked) comes before the open mail. */
export function usePaneState(host: Host): PaneState {
	const open = useOpen(host);
	const asked = caseIn(useHash());
	const messageId = open.kind === 'mail' ? open.messageId : '';
	const found = useCaseOf(messageId || null);
	const related = useRelatedCase(host, codeOf(found.error) === 'not-ingested' ? messageId : null);
	if (asked !== null) return { state: 'case', caseId: asked, messageId: null };
	if (open.kind === 'draft') return { state: 'draft' };
	if (open.kind === 'several') return { state: 'several', mails: open.mails };
	if (open.kind === 'nothing') return { state: 'no-mail' };
	if (messageId === '') return { state: 'not-ingested', messageId, retry: () => undefined };
	if (found.data) return { state: 'case', caseId: found.data, messageId };
	if (related !== null) return { state: 'case', caseId: related, messageId: null };
	if (found.error) return refusedState(found.error, messageId, () => void found.refetch());
	return { state: 'looking' };
}

const NOTHING: Open = { kind: 'nothing' };

function useOpen(host: Host): Open {
	const [open, setOpen] = useState<Open>(NOTHING);
	useEffect(() => {
		let isFirst = true;
		return host.watch((next) => {
			setOpen(next);
			// Another mail was opened: the case looked up by hand makes room for its case.
			if (!isFirst && location.hash !== '') location.replace('#/cases');
			isFirst = false;
		});
	}, [host]);
	return open;
}

/**
 * A mail that Amends has not read yet may answer one that it has: its case is shown until the mail's own is known.
 * @param messageId of such a mail, else null
 */
function useRelatedCase(host: Host, messageId: string | null): string | null {
	const { client } = useSeams();
	const found = useQuery({
		queryKey: [...KEYS.case, 'related', messageId],
		enabled: messageId !== null,
		retry: false,
		queryFn: async ({ signal }) => {
			for (const id of await host.relatedIds()) {
				const result = await client.call('caseByMessage', { query: { id } }, signal);
				if (result.state === 'ok') return result.value.id;
			}
			return null;
		},
	});
	return messageId === null ? null : (found.data ?? null);
}

/** The id of the mail's case; the case itself goes where `useCase` looks, so that it is not asked for twice. */
function useCaseOf(messageId: string | null) {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useQuery({
		queryKey: [...KEYS.case, 'by-message', messageId],
		enabled: messageId !== null,
		queryFn: async ({ signal }) => {
			const supportCase = answerOf(await client.call('caseByMessage', { query: { id: messageId ?? '' } }, signal));
			queries.setQueryData([...KEYS.case, supportCase.id], supportCase);
			return supportCase.id;
		},
		retry: false,
		refetchInterval: ({ state }) => (state.data === undefined && state.error !== null ? lookAfter(state.error) : false),
	});
}

/** Milliseconds until the mail is looked for again; false where that would change nothing. */
function lookAfter(error: unknown): number | false {
	if (codeOf(error) === 'not-ingested') return LOOK_AGAIN_MS;
	return isPassing(error) ? LOOK_LATER_MS : false;
}

function refusedState(error: unknown, messageId: string, retry: () => void): PaneState {
	const code = codeOf(error);
	if (code === 'not-ingested') return { state: 'not-ingested', messageId, retry };
	if (code === 'not-a-case') return { state: 'not-a-case', messageId, because: wordsOf(error) };
	return { state: 'failed', error, retry };
}

const wordsOf = (error: unknown): string => (error instanceof CallFailed ? error.message : '');
