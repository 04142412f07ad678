import type { Case, CaseEvent } from '../case.ts';
import { TEST_EVENT, WEBHOOK_EVENTS, type WebhookEvent } from './events.ts';

/** What somebody at the other end is told of. */
export interface Told {
	readonly event: Pick<CaseEvent, 'at' | 'source' | 'because' | 'data'>;
	readonly supportCase: Pick<
		Case,
		'id' | 'number' | 'mailboxId' | 'stage' | 'severity' | 'assignee' | 'language' | 'subject' | 'customer'
	>;
	/** of the case in the console */
	readonly link: string;
}

type Value = string | number | null;

/** The body of a webhook. `words` is there where the endpoint asks for customers' words. */
export interface WebhookBody {
	readonly type: WebhookEvent | typeof TEST_EVENT;
	/** when it happened, ISO 8601 */
	readonly timestamp: string;
	readonly data: {
		readonly caseId?: string;
		readonly number?: number;
		readonly mailbox?: string;
		readonly stage?: string;
		readonly severity?: string;
		readonly assignee?: string | null;
		readonly language?: string;
		readonly by?: string;
		readonly link?: string;
		readonly detail?: Readonly<Record<string, Value>>;
		readonly words?: { readonly subject: string; readonly customer: Case['customer']; readonly because: string };
	};
}

/** What goes out. The case is as it stands now; `detail` is what the line of its history says. */
export function webhookBody(
	type: WebhookEvent,
	{ event, supportCase, link }: Told,
	{ hasWords }: { readonly hasWords: boolean },
): WebhookBody {
	const { id, number, mailboxId, stage, severity, assignee, language, subject, customer } = supportCase;
	const words = { subject, customer, because: event.because };
	return {
		type,
		timestamp: new Date(event.at).toISOString(),
		data: {
			caseId: id,
			number,
			mailbox: mailboxId,
			stage,
			severity,
			assignee,
			language,
			by: event.source.kind === 'person' ? event.source.personId : event.source.kind,
			link,
			detail: detailOf(type, event.data),
			...(hasWords && { words }),
		},
	};
}

/** Says nothing but that it came. @param at ISO 8601 */
export const testBody = (at: string): WebhookBody => ({ type: TEST_EVENT, timestamp: at, data: {} });

function detailOf(type: WebhookEvent, data: CaseEvent['data']): Readonly<Record<string, Value>> {
	const said: readonly string[] = WEBHOOK_EVENTS[type].says;
	return Object.fromEntries(said.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]])));
}
