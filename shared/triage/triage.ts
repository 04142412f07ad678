import type { Language } from '../language.ts';
import type { Mail, Side } from '../mail.ts';
import type { Signal } from '../signal.ts';
import type { Instant } from '../time.ts';
import { backOn } from './back-on.ts';
import { eventDay } from './event-day.ts';
import { detectLanguage } from './language.ts';
import { type MachineMail, machineMail } from './machine.ts';
import { amountsIn } from './money.ts';
import { type MailText, type Reading, readText, textOf } from './read.ts';
import { saidBy } from './said.ts';
import { type ModelSays, scoreComplaint } from './score.ts';
import { scoreSeverity } from './severity-score.ts';
import { signalsIn, soughtIn } from './signals.ts';
import type { OwnWords } from './strip.ts';
import type { Verdict } from './verdict.ts';
import { formMessage } from './web-form.ts';

/** The learned part plugs in here (`model/judge.ts`): weights that are data, trained beside the cues. */
export interface Model {
	/** @param language the one in which the text was read */
	readonly read: (reading: Reading, language: Language | 'unknown') => Opinion;
}

/** What the learned part makes of one mail. */
export interface Opinion {
	/** whether it is a complaint. @param cues log-odds that the cues alone give (`cueScore`) */
	complaint(cues: number): ModelSays;
	/** whether a complaint is critical, by its words */
	critical(): ModelSays;
}

/** What triage may be given besides the mail. */
export interface TriageOptions {
	/** language of the case or the mailbox, for texts too short to tell */
	readonly fallback?: Language | undefined;
	/** absent: the cues decide alone */
	readonly model?: Model | null | undefined;
	/** the mail's text taken apart, where the caller needs that too */
	readonly own?: OwnWords | undefined;
}

/**
 * What one mail is: machine mail and why; a complaint, how grave and with what signals; what its sentences do.
 * Pure, deterministic, linear in the mail; never throws, whatever stands in it.
 * @param side who wrote it: of a colleague's mail only language and `said` are read
 */
export function triage(mail: Mail, side: Side, { fallback, model = null, own }: TriageOptions = {}): Verdict {
	const machine = machineMail(mail);
	const message = formMessage(mail);
	const text = textOf({ ...mail, text: message }, message === mail.text ? own : undefined);
	const language = detectLanguage(text.body === '' ? text.subject : text.body, fallback);
	if (machine) return machineVerdict(machine, mail, { ...text, language });
	if (side === 'team') {
		// A colleague writes the customer's language or the mailbox's, though a name and a number alone do not tell which.
		const readAs = language === 'unknown' ? (fallback ?? language) : language;
		const { sentences, hits } = readText({ ...text, subject: '' }, readAs);
		return { ...NOTHING, language, said: saidBy('team', sentences, hits) };
	}
	const reading = readText(text, language);
	return {
		...NOTHING,
		...judge(reading, language, { model, sentAt: mail.sentAt ?? mail.receivedAt }),
		language,
		said: saidByCustomer(reading),
	};
}

/** The subject does nothing but name; only where there is no body does it speak. */
function saidByCustomer({ sentences, inBody, hits }: Reading): Verdict['said'] {
	const first = inBody === 0 ? 0 : sentences.length - inBody;
	const bodyHits = hits
		.filter(({ sentence }) => sentence >= first)
		.map((hit) => ({ ...hit, sentence: hit.sentence - first }));
	return saidBy('customer', sentences.slice(first), bodyHits);
}

const NOTHING: Verdict = {
	language: 'unknown',
	skip: null,
	complaint: { is: false, score: 0 },
	severity: null,
	signals: [],
	sought: [],
	said: [],
	backOn: null,
	because: [],
};

function judge(
	reading: Reading,
	language: Language | 'unknown',
	{ model, sentAt }: { readonly model: Model | null; readonly sentAt: Instant },
): Partial<Verdict> {
	const { words, sentences, hits } = reading;
	const opinion = model?.read(reading, language) ?? null;
	const { is, score, because } = scoreComplaint(reading, opinion);
	const sought = soughtIn(hits, sentences);
	if (!is) return { complaint: { is, score }, sought, because };
	const amounts = amountsIn(words);
	const signals = signalsIn(hits, sentences, amounts).map((signal): Signal => {
		const on = signal.name === 'missed-event' ? eventDay(signal.quote, sentAt, language) : null;
		return on === null ? signal : { ...signal, on };
	});
	const { severity, because: why } = scoreSeverity({
		hits,
		signals,
		amounts,
		words,
		learned: opinion?.critical() ?? null,
	});
	return { complaint: { is, score }, severity, signals, sought, because: [...because, ...why] };
}

function machineVerdict(
	skip: MachineMail,
	mail: Mail,
	{ body, subject, language }: MailText & { language: Language | 'unknown' },
): Verdict {
	const back =
		skip.kind === 'auto-reply' ? backOn(`${subject}\n${body}`, mail.sentAt ?? mail.receivedAt, language) : null;
	return { ...NOTHING, language, skip, backOn: back };
}
