import type { Case } from '../../shared/case.ts';
import { MISSED, type Noticed, noticeCorrections, weighCorrection } from '../../shared/correction.ts';
import type { Language } from '../../shared/language.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import {
	type JudgedMail,
	loadJudgedMails,
	loadStanding,
	saveCorrection,
	takeBackCorrections,
} from '../store/corrections.ts';

/** Who acted, when, and how ids are made. */
export interface Hand {
	readonly personId: string;
	readonly at: Instant;
	newId(): string;
}

/** Keeps what a person's act on a case says of triage, in the transaction of that act. */
export async function learnFromAct(db: Db, before: Case, after: Case, hand: Hand): Promise<void> {
	const noticed = noticeCorrections(before, after);
	if (noticed.length === 0) return;
	const mails = await loadJudgedMails(db, before.id);
	for (const one of noticed) await keep(db, { supportCase: before, mail: mailOf(one, mails), noticed: one }, hand);
}

/** Keeps that triage passed over a complaint, in the transaction that makes it a case. */
export const learnOfMiss = (db: Db, supportCase: Case, mail: JudgedMail, hand: Hand): Promise<void> =>
	keep(db, { supportCase, mail, noticed: MISSED }, hand);

interface Lesson {
	readonly supportCase: Case;
	readonly mail: JudgedMail | undefined;
	readonly noticed: Noticed;
}

async function keep(db: Db, { supportCase, mail, noticed }: Lesson, hand: Hand): Promise<void> {
	// A case whose mails were all moved elsewhere: there is nothing that was judged.
	if (mail === undefined) return;
	const { verdict } = mail;
	const agreed = noticed.kind === 'complaint-after-all' && verdict.complaint.is;
	const { takeBack, add } = weighCorrection(noticed, await loadStanding(db, supportCase.id), agreed);
	await takeBackCorrections(db, takeBack, hand.at);
	if (add === null) return;
	await saveCorrection(db, {
		...add,
		id: hand.newId(),
		mailId: mail.id,
		caseId: supportCase.id,
		at: hand.at,
		by: hand.personId,
		verdict,
		model: verdict.model ?? null,
		language: languageOf(verdict.language, supportCase),
	});
}

const languageOf = (language: Language | 'unknown', supportCase: Case): Language =>
	language === 'unknown' ? supportCase.language : language;

/** The mail that was judged wrongly: the one that states the signal, else the first that complains, else the first that is not ours. */
function mailOf({ about }: Noticed, mails: readonly JudgedMail[]): JudgedMail | undefined {
	const theirs = mails.filter(({ side }) => side !== 'team');
	return (
		theirs.find(({ verdict }) => verdict.signals.some(({ name }) => name === about)) ??
		theirs.find(({ verdict }) => verdict.complaint.is) ??
		theirs[0] ??
		mails[0]
	);
}
