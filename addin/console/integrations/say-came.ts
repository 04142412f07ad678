import type { DeliveryView } from '../../../shared/api/webhooks.ts';
import { heardBy } from '../../../shared/webhooks/answer.ts';
import type { Words } from '../../ui/words.tsx';

type Came = Pick<DeliveryView['tries'][number], 'status' | 'problem'>;

/** What came of a try, in words. */
export function sayCame(came: Came, { t }: Words): { readonly isTaken: boolean; readonly why: string } {
	const isTaken = heardBy(came) === 'taken';
	return {
		isTaken,
		why:
			came.problem === null
				? t('webhook.answered', { status: came.status ?? 0 })
				: t(`webhook.problem.${came.problem}`),
	};
}
