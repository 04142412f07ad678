import type { Language } from '../../shared/language.ts';
import type { Side } from '../../shared/mail.ts';
import type { Stage } from '../../shared/stage.ts';
import { stageAfter } from '../../shared/stage-machine.ts';
import {
	CORPUS_LANGUAGES,
	type Corpus,
	type CorpusMail,
	type Manner,
	type Part,
} from '../../shared/triage/corpus/corpus.ts';
import { type Model, triage } from '../../shared/triage/triage.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import { plainMail } from '../../worker/learning/plain-mail.ts';

/** A corpus mail and what triage made of it. */
export interface Judged {
	readonly language: Language;
	readonly mail: CorpusMail;
	readonly verdict: Verdict;
	readonly isComplaint: boolean;
}

/** A message of a thread, the stage that it should lead to, and the one that it did from the right stage before it. */
export interface Staged {
	readonly language: Language;
	readonly should: Stage | null;
	readonly did: Stage | null;
}

/** What a mailbox has whose owner set nothing. */
const FALLBACK: Language = 'en';

/** Judges a text as a mailbox would that receives it. */
export function judgeText(subject: string, text: string, model: Model | null, side: Side = 'customer'): Verdict {
	return triage(plainMail(subject, text), side, { fallback: FALLBACK, model });
}

/** What of the corpus is judged. */
export interface Chosen {
	readonly manner: Manner;
	readonly part: Part;
}

/** All mails of a part, judged. */
export function judgeMails(corpus: Corpus, { manner, part }: Chosen, model: Model | null): readonly Judged[] {
	return CORPUS_LANGUAGES.flatMap((language) =>
		corpus[language][manner].mails.filter((mail) => mail.part === part).map((mail) => judgeMail(mail, language, model)),
	);
}

function judgeMail(mail: CorpusMail, language: Language, model: Model | null): Judged {
	const verdict = judgeText(mail.subject, mail.body, model);
	return { language, mail, verdict, isComplaint: verdict.complaint.is && verdict.skip === null };
}

/** All messages of a part's threads, each judged from the stage that the thread had by its labels. */
export function judgeThreads(corpus: Corpus, { manner, part }: Chosen, model: Model | null): readonly Staged[] {
	return CORPUS_LANGUAGES.flatMap((language) =>
		corpus[language][manner].threads
			.filter((thread) => thread.part === part)
			.flatMap(({ messages }) =>
				messages.map(({ side, text, stage }, index) => {
					const before = messages[index - 1]?.stage ?? null;
					const verdict = triage(plainMail('', text), side, { fallback: language, model });
					return { language, should: stage, did: stageAfter(before, side, verdict) };
				}),
			),
	);
}
