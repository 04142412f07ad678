import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RemediesView } from '../../../shared/api/remedies.ts';
import type { WrittenMoney } from '../../../shared/remedy/money.ts';
import { mayAs } from '../../../shared/role.ts';
import { answerOf } from '../call-failed.ts';
import { KEYS } from '../queries.ts';
import { useSeams, useSession } from '../session.ts';

/** What was given in a case, what waits, and what the customer would consider fair. */
export function useRemedies(caseId: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.case, caseId, 'remedies'],
		queryFn: async ({ signal }): Promise<RemediesView> =>
			answerOf(await client.call('remedies', { params: { id: caseId } }, signal)),
	});
}

/** What was given in cases like this one. While the loss is changed the answer before stays. */
export function useComparable(caseId: string, loss: WrittenMoney | null) {
	const { client } = useSeams();
	const query = loss === null ? {} : { loss: loss.amount, currency: loss.currency };
	return useQuery({
		queryKey: [...KEYS.case, caseId, 'comparable', query],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('comparableCases', { params: { id: caseId }, query }, signal)),
		placeholderData: keepPreviousData,
	});
}

/** Requests of all cases that wait; asked for by leads alone. */
export function useApprovals() {
	const { client } = useSeams();
	const { person } = useSession();
	return useQuery({
		queryKey: [...KEYS.touches, 'approvals', person.id],
		queryFn: async ({ signal }) => answerOf(await client.call('approvals', {}, signal)),
		enabled: mayAs(person.role, 'lead'),
	});
}
