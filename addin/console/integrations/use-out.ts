import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, RouteName } from '../../../shared/api.ts';
import type { Ask } from '../../client.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** Below what the live line says of the team: one that was switched off is seen at once. */
const WEBHOOKS: QueryKey = [...KEYS.team, 'webhooks'];
const TOKENS: QueryKey = [...KEYS.team, 'tokens'];
const CALENDAR: QueryKey = ['calendar-link'];

/** Where webhooks go. */
export function useWebhooks() {
	const { client } = useSeams();
	return useQuery({
		queryKey: WEBHOOKS,
		queryFn: async ({ signal }) => answerOf(await client.call('webhooks', {}, signal)),
	});
}

/** API tokens. */
export function useTokens() {
	const { client } = useSeams();
	return useQuery({
		queryKey: TOKENS,
		queryFn: async ({ signal }) => answerOf(await client.call('tokens', {}, signal)),
	});
}

/** Whether I have a calendar link. */
export function useCalendarLink() {
	const { client } = useSeams();
	return useQuery({
		queryKey: CALENDAR,
		queryFn: async ({ signal }) => answerOf(await client.call('calendarLink', {}, signal)),
	});
}

type WebhookAct = 'webhookAdd' | 'webhookChange' | 'webhookRemove' | 'webhookSecret' | 'webhookTest' | 'webhookAgain';
type TokenAct = 'tokenMake' | 'tokenRevoke';
type CalendarAct = 'calendarLinkMake' | 'calendarLinkRemove';

/** An act on webhooks; the list and the logs are asked for again. */
export const useWebhookAct = <K extends WebhookAct>(name: K) => useOutAct(name, WEBHOOKS);

/** An act on tokens. */
export const useTokenAct = <K extends TokenAct>(name: K) => useOutAct(name, TOKENS);

/** An act on the own calendar link. */
export const useCalendarAct = <K extends CalendarAct>(name: K) => useOutAct(name, CALENDAR);

/** Who broke is told of by `me` as well. */
function useOutAct<K extends RouteName>(name: K, queryKey: QueryKey) {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (ask: Ask<K>): Promise<Answer<K>> => answerOf(await client.call(name, ask)),
		onSettled: () => Promise.all([queryKey, KEYS.me].map((stale) => queries.invalidateQueries({ queryKey: stale }))),
	});
}

/** What was sent to one endpoint. */
export function useWebhookLog(id: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...WEBHOOKS, id],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('webhookLog', { params: { id }, query: { limit: 50 } }, signal)),
	});
}
