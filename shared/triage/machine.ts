import type { Mail } from '../mail.ts';
import { SAYINGS } from '../sayings/english.ts';
import { isAutoReplySubject, isBounceSubject, isReceiptSubject, saysDoNotReply } from './machine-words.ts';
import type { Skip } from './verdict.ts';
import { isWebForm, localPart, NO_REPLY } from './web-form.ts';

/** Why a mail needs no person's answer. */
export interface MachineMail {
	readonly kind: Skip;
	readonly because: string;
}

/** One rule: the first that matches decides. */
interface Rule {
	readonly kind: Skip;
	readonly because: string;
	readonly matches: (mail: Mail) => boolean;
}

/**
 * From the surest to the weakest. `X-Auto-Response-Suppress` is no rule: Exchange sets it on people's mail too, and a
 * customer lost is worse than an out-of-office read.
 */
const RULES: readonly Rule[] = [
	{ kind: 'own', because: 'X-Amends-Touch', matches: (mail) => has(mail, 'x-amends-touch') },
	{ kind: 'spam', because: 'X-Spam-Flag: YES', matches: (mail) => says(mail, 'x-spam-flag', /^\s*yes/i) },
	{
		kind: 'auto-reply',
		because: SAYINGS.readReceipt,
		matches: (mail) => says(mail, 'content-type', /multipart\/report.*disposition-notification/i),
	},
	{
		kind: 'bounce',
		because: 'multipart/report (RFC 6522)',
		matches: (mail) => says(mail, 'content-type', /multipart\/report/i) || has(mail, 'x-failed-recipients'),
	},
	{
		kind: 'bounce',
		because: SAYINGS.fromDaemon,
		matches: (mail) =>
			/^mailer-?daemon$/.test(localPart(mail)) || (localPart(mail) === 'postmaster' && isBounceSubject(mail.subject)),
	},
	{
		kind: 'auto-reply',
		because: 'Auto-Submitted: auto-replied (RFC 3834)',
		matches: (mail) => says(mail, 'auto-submitted', /^\s*auto-replied/i),
	},
	{
		kind: 'auto-reply',
		because: 'X-Autoreply',
		matches: (mail) => has(mail, 'x-autoreply') || has(mail, 'x-autorespond') || has(mail, 'x-autoreply-from'),
	},
	{
		kind: 'auto-reply',
		because: 'Precedence: auto_reply',
		matches: (mail) => says(mail, 'precedence', /auto.?reply/i),
	},
	{
		kind: 'auto-reply',
		because: SAYINGS.automaticSubject,
		matches: (mail) => isAutoReplySubject(mail.subject),
	},
	{
		kind: 'bounce',
		because: 'Return-Path: <> (RFC 5321)',
		matches: (mail) => says(mail, 'return-path', /^\s*<\s*>\s*$/),
	},
	{
		kind: 'mailing-list',
		because: 'List-Id or List-Post (RFC 2919, RFC 2369)',
		matches: (mail) => (has(mail, 'list-id') || has(mail, 'list-post')) && !isServiceDesk(mail),
	},
	{ kind: 'receipt', because: SAYINGS.automaticNotice, matches: isReceipt },
	{
		kind: 'newsletter',
		because: 'List-Unsubscribe, Feedback-ID or campaign (RFC 2369)',
		matches: (mail) =>
			(has(mail, 'list-unsubscribe') || has(mail, 'feedback-id') || has(mail, 'x-campaign-id')) && !isForPeople(mail),
	},
	{
		kind: 'receipt',
		because: 'Auto-Submitted: auto-generated (RFC 3834)',
		matches: (mail) => says(mail, 'auto-submitted', /^\s*auto-/i) && !isWebForm(mail),
	},
	{
		kind: 'newsletter',
		because: 'Precedence: bulk, list or junk',
		matches: (mail) => says(mail, 'precedence', /^\s*(?:bulk|junk|list)/i) && !isForPeople(mail),
	},
];

/**
 * Whether a machine sent this mail, by its headers, before its text is read; null for a person's mail.
 * A complaint that a site's contact form sent from a no-reply address is a person's mail.
 */
export function machineMail(mail: Mail): MachineMail | null {
	const rule = RULES.find(({ matches }) => matches(mail));
	return rule ? { kind: rule.kind, because: rule.because } : null;
}

const has = (mail: Mail, header: string): boolean => (mail.headers[header]?.length ?? 0) > 0;

const says = (mail: Mail, header: string, pattern: RegExp): boolean =>
	(mail.headers[header] ?? []).some((value) => pattern.test(value.slice(0, 500)));

const isForPeople = (mail: Mail): boolean => isWebForm(mail) || isServiceDesk(mail);

/** A shared address kept as a group (Google Groups, Exchange) stamps List-Id on every customer's mail. */
const SERVICE_DESK =
	/^(?:support|help|helpdesk|service|info|contact|hello|care|customer|customer-?(?:service|care|support)|kundenservice|kundendienst|assistenza|servizioclienti|atendimento|sac|suporte|soporte|atencion|ayuda|contacto|aide|contacto?|complaints|reclami|reclamacoes|reclamaciones|beschwerde|reclamations|sav)[.@]/;

function isServiceDesk(mail: Mail): boolean {
	const listId = (mail.headers['list-id'] ?? []).join(' ').toLowerCase();
	const name = /<([^<>]{1,200})>/.exec(listId)?.[1] ?? '';
	if (!SERVICE_DESK.test(name)) return false;
	return [...mail.to, ...mail.cc].some(({ address }) => address.replace('@', '.') === name);
}

/** Order, payment and delivery notices come from no-reply addresses, or from the shop's order desk. */
function isReceipt(mail: Mail): boolean {
	if (isWebForm(mail)) return false;
	const isNoReply = NO_REPLY.test(localPart(mail));
	const isDesk =
		/^(?:orders?|billing|invoices?|receipts?|shipping|shipment|tracking|delivery|payments?|notifications?|notify|alerts?|service|auto-?confirm|confirmations?|rechnung|fatture|ordini|pedidos|commandes|bestellung|zakaz|paypal|store|shop|donotreply)(?:$|[-_.+])/.test(
			localPart(mail),
		);
	if (isReceiptSubject(mail.subject)) return isNoReply || isDesk || saysDoNotReply(mail.text);
	return (
		isNoReply &&
		(saysDoNotReply(mail.text) || says(mail, 'auto-submitted', /^\s*auto-/i) || has(mail, 'list-unsubscribe'))
	);
}
