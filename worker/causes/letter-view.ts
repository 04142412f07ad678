import { draftOf, wordsOfCustomer } from '../../shared/causes/fix.ts';
import type { Template } from '../../shared/letters/template.ts';
import { maySee } from '../../shared/team/visible.ts';
import { causeCaseOf } from '../store/causes.ts';
import type { Db } from '../store/connect.ts';
import { optedOutAmong } from '../store/customers.ts';
import { casesById, type FixRow, findFix, listLetters } from '../store/fixes.ts';
import { briefMails } from '../store/lists/notes.ts';
import type { supportCase as caseTable } from '../store/schema.ts';
import type { FixLetterView, LetterPage } from './fixes.ts';
import type { LetterDeps } from './letter-acts.ts';

type CaseRow = typeof caseTable.$inferSelect;

/** The letters of a fix as they are reviewed: as many queries for two hundred of them as for one. */
export async function viewLetters(
	deps: LetterDeps,
	fixId: string,
	page: LetterPage,
): Promise<readonly FixLetterView[]> {
	const { db } = deps.store;
	const fix = await findFix(db, fixId);
	if (fix === null) return [];
	const rows = await listLetters(db, fixId, page);
	const found = await casesById(db, [...new Set(rows.flatMap(({ letter }) => letter.caseIds))]);
	const cases = new Map(found.map((row) => [row.id, row]));
	const optedOut = await optedOutAmong(
		db,
		rows.map(({ letter }) => letter.customerAddress),
	);
	const words = await failuresTold(db, found);
	const drafter = await openDrafter(deps, db, { fix, cases: found });
	return rows.flatMap(({ letter, touch }) => {
		const newest = cases.get(letter.caseId);
		if (newest === undefined) return [];
		return [
			{
				number: letter.number,
				state: letter.state,
				text: letter.text ?? drafter(newest),
				isSaid: fix.says[newest.language] !== undefined,
				isOptedOut: optedOut.has(letter.customerAddress),
				cases: letter.caseIds.flatMap((id) => {
					const row = cases.get(id);
					const isSeen = row !== undefined && maySee({ mailboxes: page.seen }, row.mailboxId);
					return !isSeen ? [] : [{ ...causeCaseOf(row), words: words.get(row.id) ?? '' }];
				}),
				touch: touch && { state: touch.state, dueAt: touch.dueAt.getTime(), because: touch.because },
				decidedBy: letter.decidedBy,
				because: letter.because,
			},
		];
	});
}

/** The text that would go out for a case, from the templates in force now. */
export async function openDrafter(
	deps: LetterDeps,
	db: Db,
	{ fix, cases }: { readonly fix: FixRow; readonly cases: readonly CaseRow[] },
): Promise<(row: CaseRow) => string> {
	const words = await failuresTold(db, cases);
	const languages = [...new Set(cases.map(({ language }) => language))];
	const templates = new Map<string, Template>();
	for (const language of languages) {
		templates.set(language, (await deps.template('we-fixed-it', language, db)).template);
	}
	return (row) => {
		const template = templates.get(row.language);
		if (template === undefined) return '';
		const wrong = words.get(row.id) ?? '';
		return draftOf(template, {
			language: row.language,
			customer: row.customer.name,
			subject: row.subject,
			agent: deps.team.people().find(({ id }) => id === row.assignee)?.name ?? '',
			mailbox: deps.mailboxName(row.mailboxId),
			wrong: wrong === '' ? '' : `“${wrong}”`,
			fixed: fix.says[row.language] ?? '',
		});
	};
}

/** What went wrong in each of these cases, in the customer's words. */
async function failuresTold(db: Db, cases: readonly CaseRow[]): Promise<ReadonlyMap<string, string>> {
	const mails = await briefMails(
		db,
		cases.map(({ id }) => id),
	);
	const failuresIn = (id: string): readonly string[] =>
		(mails.get(id) ?? [])
			.filter(({ side }) => side === 'customer')
			.flatMap(({ said }) => said.filter(({ act }) => act === 'failure').map(({ quote }) => quote));
	return new Map(cases.map((row) => [row.id, wordsOfCustomer(row, failuresIn(row.id))]));
}
