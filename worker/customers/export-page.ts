import type { CustomerView } from '../../shared/api/customer-shapes.ts';
import type { Language } from '../../shared/language.ts';
import { escapeHtml } from '../../shared/letters/paragraphs.ts';
import { formatMessage } from '../../shared/locale/format.ts';
import { sayMoney } from '../../shared/remedy/money.ts';
import { CATALOGUES } from '../catalogues.ts';
import type { Everything, MailHead } from '../store/customers/everything.ts';

/** All that is told on the page. */
export interface Told {
	readonly customer: CustomerView;
	readonly cases: readonly Everything[];
	/** with the name of each file */
	readonly mails: readonly (MailHead & { readonly file: string })[];
	readonly at: number;
}

const STYLE =
	'body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}h2{margin-top:2rem;border-top:1px solid #999}dt{font-weight:600}dd{margin:0 0 .5rem}';

/** What is kept about a customer, as somebody reads it who knows nothing of Amends. It loads nothing and runs nothing. */
export function exportPage({ customer, cases, mails, at }: Told, language: Language): string {
	const words = CATALOGUES[language];
	const t = (key: keyof typeof words, params: Readonly<Record<string, string | number>> = {}): string =>
		escapeHtml(formatMessage(words[key], params, language));
	const when = (moment: Date): string =>
		escapeHtml(moment.toLocaleString(language, { timeZone: 'UTC', timeZoneName: 'short' }));
	const name = escapeHtml(customer.name || customer.addresses[0]?.address || '–');
	const facts: readonly (readonly [string, string])[] = [
		[t('customer.addresses'), list(customer.addresses.map(({ address }) => address))],
		[t('customer.field.language'), escapeHtml(customer.language ?? '–')],
		[t('customer.field.zone'), escapeHtml(customer.zone ?? '–')],
		[t('customer.field.value'), customer.value === null ? '–' : escapeHtml(sayMoney(customer.value, language))],
		[t('customer.field.tier'), escapeHtml(customer.tier ?? '–')],
		[t('customer.field.externalId'), escapeHtml(customer.externalId ?? '–')],
		[t('customer.postal'), list(customer.postal.map((post) => [post.name, ...post.lines, post.country].join(', ')))],
		[t('customer.notes'), list(customer.notes.map(({ text }) => text))],
	];
	const parts = cases.map(({ supportCase, events, remedies, evaluations }) =>
		[
			`<h2>${t('case.number', { number: supportCase.number })}: ${escapeHtml(supportCase.subject)}</h2>`,
			`<p>${t(`stage.${supportCase.stage}`)}, ${t(`severity.${supportCase.severity}`)}, ${when(supportCase.openedAt)}</p>`,
			`<ul>${remedies.map((row) => `<li>${t(`remedy.${row.kind}`)}: ${escapeHtml(row.why)}</li>`).join('')}</ul>`,
			`<ul>${evaluations.map((row) => `<li>${t('evaluation.words')}: ${escapeHtml(row.words || '–')}</li>`).join('')}</ul>`,
			`<ol>${events.map((row) => `<li>${when(row.at)} ${t(`event.${row.kind}`)}: ${escapeHtml(row.because)}</li>`).join('')}</ol>`,
		].join('\n'),
	);
	const files = mails.map(
		({ file, subject, at: sent }) =>
			`<li>${when(sent)} <a href="${escapeHtml(file)}">${escapeHtml(subject || '–')}</a></li>`,
	);
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${STYLE}</style></head>
<body dir="auto"><h1>${name}</h1><p>${when(new Date(at))}</p>
<dl>${facts.map(([term, said]) => `<dt>${term}</dt><dd>${said || '–'}</dd>`).join('')}</dl>
${parts.join('\n')}
<h2>${t('mails.title')}</h2><ol>${files.join('')}</ol></body></html>
`;
}

const list = (texts: readonly string[]): string => texts.map(escapeHtml).join('<br>');
