import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../shared/webhooks/events.ts';
import type { Words } from '../../ui/words.tsx';

/** What a webhook tells, as the history of a case says it. There a touch stands beside its line; here it is named. */
export function sayEvent(event: WebhookEvent, { t }: Words): string {
	const said = t(`event.${WEBHOOK_EVENTS[event].kind}`);
	return event.startsWith('touch.') ? `${t('column.kind')}: ${said}` : said;
}
