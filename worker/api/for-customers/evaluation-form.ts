import type { Filled } from '../../../shared/evaluation/answer-form.ts';
import { QUESTION_NAMES, type Question, STEPS, type Step } from '../../../shared/evaluation/questions.ts';
import type { Language } from '../../../shared/language.ts';
import { escapeHtml } from '../../../shared/letters/paragraphs.ts';
import { formatMessage } from '../../../shared/locale/format.ts';
import type { PageWords } from '../../../shared/public-page/page-words.ts';
import { PAGE_WORDS } from '../../../shared/public-page/words.ts';
import { type CustomerPage, paragraph } from './page.ts';

/** What was filled in and what is wrong with it; null: the form is fresh. */
export type Return = {
	readonly filled: Filled;
	readonly missing: readonly Question[];
	readonly tooLongBy: number;
} | null;

/** The five questions. The form goes to the address at which it was opened, behind whatever proxy that is. */
export function evaluationForm(language: Language, mailbox: string, back: Return): CustomerPage {
	const words = PAGE_WORDS[language].form;
	const body = [
		paragraph(formatMessage(words.intro, { mailbox }, language)),
		back === null ? '' : `<p class="again" role="alert">${escapeHtml(words.again)}</p>`,
		'<form method="post">',
		...QUESTION_NAMES.map((question) => fieldset(question, words, back)),
		freeLine(words, language, back),
		`<button type="submit">${escapeHtml(words.send)}</button>`,
		'</form>',
	];
	return { status: back === null ? 200 : 422, language, title: words.title, body: body.join('\n') };
}

function fieldset(question: Question, { questions, missing }: PageWords['form'], back: Return): string {
	const { asks, lowest, highest } = questions[question];
	const isMissing = back?.missing.includes(question) ?? false;
	const chosen = back?.filled.steps[question];
	return [
		`<fieldset${isMissing ? ` aria-describedby="${question}-wrong"` : ''}>`,
		`<legend>${escapeHtml(asks)}</legend>`,
		isMissing ? `<p class="wrong" id="${question}-wrong">${escapeHtml(missing)}</p>` : '',
		'<div class="steps">',
		...STEPS.map((step) => radio({ question, step, isChosen: step === chosen, means: { 1: lowest, 5: highest } })),
		'</div>',
		`<div class="ends" aria-hidden="true"><span>1 = ${escapeHtml(lowest)}</span><span>5 = ${escapeHtml(highest)}</span></div>`,
		'</fieldset>',
	].join('\n');
}

/** The ends say aloud what they mean; the eye reads it below. */
function radio(one: {
	readonly question: Question;
	readonly step: Step;
	readonly isChosen: boolean;
	readonly means: Readonly<Partial<Record<Step, string>>>;
}): string {
	const { question, step, isChosen } = one;
	const means = one.means[step];
	const aloud = means === undefined ? '' : `<span class="unseen">: ${escapeHtml(means)}</span>`;
	return `<label><input type="radio" name="${question}" value="${step}" required${isChosen ? ' checked' : ''}><span>${step}${aloud}</span></label>`;
}

/** No `maxlength`: a browser would cut a pasted text off in silence. */
function freeLine(words: PageWords['form'], language: Language, back: Return): string {
	const tooLongBy = back?.tooLongBy ?? 0;
	const wrong = formatMessage(words.tooLong, { count: tooLongBy }, language);
	return [
		`<label class="ask" for="words">${escapeHtml(words.words)}</label>`,
		tooLongBy === 0 ? '' : `<p class="wrong" id="words-wrong">${escapeHtml(wrong)}</p>`,
		`<textarea id="words" name="words" rows="5" aria-describedby="words-hint${tooLongBy === 0 ? '' : ' words-wrong'}"${tooLongBy === 0 ? '' : ' aria-invalid="true"'}>`,
		// A browser drops the first line break after the tag; this is the one to drop.
		`${escapeHtml(back?.filled.words ?? '')}</textarea>`,
		`<p class="quiet" id="words-hint">${escapeHtml(words.wordsHint)}</p>`,
	].join('\n');
}
