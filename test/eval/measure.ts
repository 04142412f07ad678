import type { Language } from '../../shared/language.ts';
import { SEVERITIES, type Severity } from '../../shared/severity.ts';
import { REMEDIES, type RemedyName, SIGNALS, type SignalName } from '../../shared/signal.ts';
import { calibrationError, count, noneCounted, quadraticKappa, type Scored, type YesNo } from './figures.ts';
import type { Judged, Staged } from './judged.ts';

/** All that is measured over some mails and threads. */
export interface Measured {
	readonly mails: number;
	readonly complaint: YesNo;
	/** `severity[should][did]` over complaints that were found */
	readonly severity: readonly (readonly number[])[];
	readonly severityKappa: number;
	/** of all complaints of S4, the share that was found and is S4 */
	readonly criticalRecall: number;
	/** over all complaints: one that was not found has no signals */
	readonly signals: Readonly<Record<SignalName, YesNo>>;
	readonly sought: Readonly<Record<RemedyName, YesNo>>;
	/** share of plain requests that are left alone */
	readonly plainRequests: number;
	/** share of messages */
	readonly stage: number;
	/** share of mails whose body's language was told rightly */
	readonly language: number;
	readonly calibrationError: number;
	readonly scored: readonly Scored[];
}

/** Measures some mails and messages, of one language or of several. */
export function measure(judged: readonly Judged[], staged: readonly Staged[]): Measured {
	const complaint = noneCounted();
	for (const { mail, isComplaint } of judged) count(complaint, mail.complaint, isComplaint);
	const found = judged.filter(({ mail, isComplaint }) => mail.complaint && isComplaint);
	const scored = judged.map(({ mail, verdict }) => ({ score: verdict.complaint.score, should: mail.complaint }));
	const severity = severityTable(found);
	const complaints = judged.filter(({ mail }) => mail.complaint);
	const plain = judged.filter(({ mail }) => PLAIN_REQUESTS.has(mail.kind));
	const critical = complaints.filter(({ mail }) => mail.severity === 'S4');
	return {
		mails: judged.length,
		complaint,
		severity,
		severityKappa: quadraticKappa(severity),
		criticalRecall: critical.filter(({ verdict }) => verdict.severity === 'S4').length / critical.length,
		signals: countNames(Object.keys(SIGNALS) as SignalName[], complaints, ({ mail, verdict }) => [
			mail.signals,
			verdict.signals,
		]),
		sought: countNames(Object.keys(REMEDIES) as RemedyName[], complaints, ({ mail, verdict }) => [
			mail.sought,
			verdict.sought,
		]),
		plainRequests: plain.filter(({ isComplaint }) => !isComplaint).length / plain.length,
		stage: staged.filter(({ should, did }) => should === did).length / staged.length,
		language: judged.filter(({ language, verdict }) => verdict.language === language).length / judged.length,
		calibrationError: calibrationError(scored),
		scored,
	};
}

/** Kinds of mail that ask, order, answer and tell of no trouble. */
const PLAIN_REQUESTS: ReadonlySet<string> = new Set(['question', 'order', 'scheduling', 'answer', 'invoice']);

function severityTable(found: readonly Judged[]): readonly (readonly number[])[] {
	const names = Object.keys(SEVERITIES) as Severity[];
	return names.map((should) =>
		names.map(
			(did) => found.filter(({ mail, verdict }) => mail.severity === should && verdict.severity === did).length,
		),
	);
}

type Names<Name> = (judged: Judged) => readonly [readonly Name[], readonly { readonly name: Name }[]];

function countNames<Name extends string>(
	names: readonly Name[],
	complaints: readonly Judged[],
	namesOf: Names<Name>,
): Readonly<Record<Name, YesNo>> {
	const rows = names.map((name): [Name, YesNo] => {
		const counted = noneCounted();
		for (const each of complaints) {
			const [should, did] = namesOf(each);
			count(
				counted,
				should.includes(name),
				did.some((each) => each.name === name),
			);
		}
		return [name, counted];
	});
	return Object.fromEntries(rows) as Record<Name, YesNo>;
}

/** Measures each language alone. */
export function measureEach(
	languages: readonly Language[],
	judged: readonly Judged[],
	staged: readonly Staged[],
): readonly { readonly language: Language; readonly measured: Measured }[] {
	return languages.map((language) => ({
		language,
		measured: measure(
			judged.filter((each) => each.language === language),
			staged.filter((each) => each.language === language),
		),
	}));
}
