import { draftOf, type LetterState, wordsOfCustomer } from '../../shared/causes/fix.ts';
import type { Template } from '../../shared/letters/template.ts';
import { causeCaseOf } from '../store/causes.ts';
import { optedOutAmong } from '../store/customers.ts';
import { casesById, type FixRow, findFix, listLetters } from '../store/fixes.ts';
import type { supportCase as caseTable } from '../store/schema.ts';
import type { FixLetterView } from './fixes.ts';
import type { LetterDeps } from './letter-acts.ts';

type CaseRow = typeof caseTable.$inferSelect;

/** The letters of a fix as they are reviewed: four queries for any number of them. */
export async function viewLetters(
	deps: LetterDeps,
	fixId: string,
	page: { readonly after: number; readonly limit: number; readonly state: LetterState | null },
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
	const drafter = await openDrafter(deps, fix, found);
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
					return row === undefined ? [] : [{ ...causeCaseOf(row), words: wordsOfCustomer(row) }];
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
	fix: FixRow,
	cases: readonly CaseRow[],
): Promise<(row: CaseRow) => string> {
	const languages = [...new Set(cases.map(({ language }) => language))];
	const templates = new Map<string, Template>();
	for (const language of languages) {
		templates.set(language, (await deps.template('we-fixed-it', language)).template);
	}
	return (row) => {
		const template = templates.get(row.language);
		if (template === undefined) return '';
		const words = wordsOfCustomer(row);
		return draftOf(template, {
			language: row.language,
			customer: row.customer.name,
			subject: row.subject,
			agent: deps.team.find(({ id }) => id === row.assignee)?.name ?? '',
			mailbox: deps.mailboxName(row.mailboxId),
			wrong: words === '' ? '' : `“${words}”`,
			fixed: fix.says[row.language] ?? '',
		});
	};
}
