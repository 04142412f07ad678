import type { RemedyView } from '../../../shared/api/remedies.ts';
import type { Words } from '../words.tsx';

/** `Refund 49,90 €`. */
export const giftName = (
	{ kind, money }: Pick<RemedyView, 'kind' | 'money'>,
	words: Pick<Words, 't' | 'money'>,
): string => `${words.t(`remedy.${kind}`)}${money === null ? '' : ` ${words.money(money)}`}`;
