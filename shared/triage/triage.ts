import type { Language } from '../language.ts';
import type { Mail, Side } from '../mail.ts';
import { REMEDIES, SIGNALS, type Signal } from '../signal.ts';
import type { Instant } from '../time.ts';
import { backOn } from './back-on.ts';
import { eventDay } from './event-day.ts';
import { detectLanguage } from './language.ts';
import { type MachineMail, machineMail } from './machine.ts';
import { amountsIn } from './money.ts';
import { type MailText, type Reading, readText, textOf } from './read.ts';
import { saidBy } from './said.ts';
import { type ComplaintByWords, type ModelSays, scoreComplaint } from './score.ts';
import { scoreSeverity } from './severity-score.ts';
import { byWordsToo, signalsIn, soughtIn, withoutTakenTwice } from './signals.ts';
import type { OwnWords } from './strip.ts';
import type { Heard, Verdict } from './verdict.ts';
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
	/** what else the words of a complaint tell of it */
	ofComplaint(): ComplaintByWords;
	/** what the words of a mail in a thread do. @param score how likely it is a complaint by itself, 0 for the team */
	acts(side: Side, score: number): readonly Heard[];
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
		const spoken = readText({ ...text, subject: '' }, readAs);
		const said = saidBy('team', spoken.sentences, spoken.hits);
		return { ...NOTHING, language, said, ...heardIn(model?.read(spoken, readAs).acts('team', 0)) };
	}
	const reading = readText(text, language);
	const opinion = model?.read(reading, language) ?? null;
	const judged = judge(reading, language, { opinion, sentAt: mail.sentAt ?? mail.receivedAt });
	const spoken = spokenIn(reading);
	const ofSpoken = spoken === reading ? opinion : model?.read(spoken, language);
	return {
		...NOTHING,
		...judged,
		language,
		said: saidBy('customer', spoken.sentences, spoken.hits),
		...heardIn(ofSpoken?.acts('customer', judged.complaint.score)),
	};
}

/** The subject does nothing but name; only where there is no body does it speak. */
function spokenIn(reading: Reading): Reading {
	const { sentences, inBody, hits } = reading;
	const first = inBody === 0 ? 0 : sentences.length - inBody;
	if (first === 0) return reading;
	return {
		...reading,
		sentences: sentences.slice(first),
		hits: hits.filter(({ sentence }) => sentence >= first).map((hit) => ({ ...hit, sentence: hit.sentence - first })),
	};
}

const heardIn = (heard: readonly Heard[] = []): Pick<Verdict, 'heard'> => (heard.length === 0 ? {} : { heard });

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
	{ opinion, sentAt }: { readonly opinion: Opinion | null; readonly sentAt: Instant },
): Pick<Verdict, 'complaint' | 'sought' | 'because'> & Partial<Verdict> {
	const { words, sentences, hits } = reading;
	const { is, score, because } = scoreComplaint(reading, opinion);
	const named = soughtIn(hits, sentences);
	if (!is) return { complaint: { is, score }, sought: named, because };
	const learned = opinion?.ofComplaint() ?? null;
	const claims = withoutTakenTwice(learned?.claims ?? [], hits, sentences);
	const sought = byWordsToo(REMEDIES, named, claims);
	const amounts = amountsIn(words);
	const stated = byWordsToo(SIGNALS, signalsIn(hits, sentences, amounts), claims);
	const signals = stated.map((signal): Signal => {
		const on = signal.name === 'missed-event' ? eventDay(signal.quote, sentAt, language) : null;
		return on === null ? signal : { ...signal, on };
	});
	const { severity, because: why } = scoreSeverity({
		hits,
		signals,
		amounts,
		words,
		learned,
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
