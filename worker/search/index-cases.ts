import type { Language } from '../../shared/language.ts';
import { contentOf } from '../../shared/search/content.ts';
import { documentOf, readContent, wordsOf } from '../../shared/search/indexed.ts';
import type { Instant } from '../../shared/time.ts';
import { detectLanguage } from '../../shared/triage/language.ts';
import type { Db } from '../store/connect.ts';
import { dropDocuments, loadDocumentCases, saveDocuments } from '../store/search/documents.ts';
import type { Spellings } from '../store/search/spellings.ts';
import type { Stems } from '../store/search/stems.ts';
import { loadTexts } from '../store/search/texts.ts';

/** What making a document needs. */
export interface IndexDeps {
	readonly stems: Stems;
	readonly spellings: Spellings;
	/** the ISO date of a moment, where the team is */
	dayOf(at: Instant): string;
}

/** How much of a case is indexed: more than a person reads, and less than a thread of robots writes. */
const BOUNDS = { mails: 150, characters: 12_000 };

/** Makes the documents of these cases from how they stand now; what is no case any more, or no complaint, has none. */
export async function indexCases(db: Db, caseIds: readonly string[], deps: IndexDeps): Promise<void> {
	const cases = await loadDocumentCases(db, caseIds);
	const texts = await loadTexts(
		db,
		cases.map(({ id }) => id),
		BOUNDS,
	);
	const read = cases.map((supportCase) => ({
		supportCase,
		reading: readContent(contentOf(supportCase, texts.get(supportCase.id) ?? [], { dayOf: deps.dayOf, languageOf })),
	}));
	await deps.stems.learn(db, wordsOf(read.map(({ reading }) => reading)));
	const made = read.map(({ supportCase, reading }) => ({
		supportCase,
		document: documentOf(reading, deps.stems.of),
	}));
	const there = new Set(cases.map(({ id }) => id));
	await dropDocuments(
		db,
		caseIds.filter((id) => !there.has(id)),
	);
	await saveDocuments(db, made);
	await deps.spellings.save(
		db,
		made.map(({ document }) => document),
	);
}

/** Of a note: colleagues write to each other in their own language, not in the customer's. */
function languageOf(text: string): Language | null {
	const found = detectLanguage(text);
	return found === 'unknown' ? null : found;
}
