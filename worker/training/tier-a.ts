import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isLanguage, type Language } from '../../shared/language.ts';
import type { Example } from '../../shared/triage/model/example.ts';
import { readLines } from './corpus-files.ts';

/** A row of a data set, as far as it is read. */
const ROW = z.object({
	text: z.string(),
	lang: z.string(),
	subject: z.string().optional(),
	body: z.string().optional(),
	complaint: z.union([z.literal(0), z.literal(1)]).optional(),
	intent: z.string().optional(),
});
type Row = z.infer<typeof ROW>;

/** What is taken of one data set. */
interface Set {
	/** null: this row says neither, and is left out */
	readonly isComplaint: (row: Row) => boolean | null;
	readonly rowsAtMost: number;
	/** of each row: English must not drown the other languages */
	readonly weight: number;
}

/** Longer letters are stories; the mails of support are not. */
const LETTERS_AT_MOST = 1500;

/** Intents of a customer who tells a problem without saying whose fault it is. */
const DOUBTFUL: ReadonlySet<string> = new Set([
	'payment_issue',
	'registration_problems',
	'get_refund',
	'delivery_period',
]);

/** Bank customers' intents of which every row is surely one or the other. */
const FAILED = new Set(['transaction_charged_twice', 'wrong_amount_of_cash_received', 'Refund_not_showing_up']);
const ASKED = new Set(
	(
		'age_limit country_support exchange_via_app supported_cards_and_currencies apple_pay_or_google_pay order_physical_card ' +
		'visa_or_mastercard change_pin edit_personal_details fiat_currency_support top_up_limits verify_my_identity activate_my_card ' +
		'getting_spare_card getting_virtual_card passcode_forgotten receiving_money verify_source_of_funds card_linking'
	).split(' '),
);

/** Data whose licence lets a model trained on it be shipped (tier A), by file name. */
export const TIER_A: Readonly<Record<string, Set>> = {
	en_bitext: { isComplaint: labelledUnless(DOUBTFUL), rowsAtMost: 1500, weight: 0.02 },
	en_cfpb: { isComplaint: labelledUnless(new Set()), rowsAtMost: 600, weight: 0.03 },
	en_clinc: { isComplaint: labelledUnless(new Set()), rowsAtMost: 1000, weight: 0.02 },
	en_banking77: { isComplaint: byBankIntent, rowsAtMost: 1200, weight: 0.02 },
	hand_dev: { isComplaint: labelledUnless(new Set()), rowsAtMost: 100, weight: 2 },
};

function labelledUnless(doubtful: ReadonlySet<string>): Set['isComplaint'] {
	return ({ complaint, intent }) => (complaint === undefined || doubtful.has(intent ?? '') ? null : complaint === 1);
}

function byBankIntent({ intent = '' }: Row): boolean | null {
	if (FAILED.has(intent)) return true;
	return ASKED.has(intent) ? false : null;
}

/** One file that was used, for the list that the script prints. */
export interface UsedFile {
	readonly name: string;
	readonly rows: number;
	readonly examples: readonly Example[];
}

/** What a data folder gives, and what of it was left lying. */
export interface TierAData {
	readonly used: readonly UsedFile[];
	readonly leftOut: readonly string[];
}

/**
 * Examples of tier A from a folder, of which other files are left out, or from one file.
 * @throws RangeError for a file that is not of tier A, Error for one that does not read
 */
export function readTierA(path: string): TierAData {
	if (!existsSync(path)) throw new RangeError(`There is no ${path}.`);
	const isFolder = statSync(path).isDirectory();
	const files = isFolder
		? readdirSync(path)
				.filter((name) => name.endsWith('.jsonl'))
				.sort()
				.map((name) => join(path, name))
		: [path];
	const nameOf = (file: string): string => basename(file, '.jsonl');
	const isOurs = (file: string): boolean => Object.hasOwn(TIER_A, nameOf(file));
	const strange = files.filter((file) => !isOurs(file)).map(nameOf);
	if (!isFolder && strange.length > 0) {
		throw new RangeError(`${path} is not tier A: what is trained on it may not be shipped.`);
	}
	return { used: files.filter(isOurs).map((file) => read(file, nameOf(file))), leftOut: strange };
}

function read(file: string, name: string): UsedFile {
	const set = TIER_A[name];
	if (!set) throw new RangeError(`${name} is not tier A`);
	const rows = readLines(file, ROW);
	const examples = rows.flatMap((row) => exampleOf(row, set));
	return { name, rows: rows.length, examples: spread(examples, set.rowsAtMost) };
}

function exampleOf(row: Row, { isComplaint, weight }: Set): readonly Example[] {
	const complaint = isComplaint(row);
	if (complaint === null || !isLanguage(row.lang) || row.text.length > LETTERS_AT_MOST) return [];
	const body = withoutMasks(row.body ?? row.text);
	return [{ subject: row.subject ?? '', body, language: row.lang satisfies Language, complaint, weight }];
}

/** Personal data was replaced by such marks; they would tell the source of a text, and with it its label. */
const withoutMasks = (text: string): string =>
	text
		.replace(/<\w+>/g, '1')
		.replace(/\bX{2,}\b[/\sX]*/g, '')
		.replace(/[ \t]{2,}/g, ' ');

/** So many of all, evenly from beginning to end: the files are sorted by intent. */
function spread<Item>(items: readonly Item[], atMost: number): readonly Item[] {
	if (items.length <= atMost) return items;
	return items.filter(
		(_, index) => Math.floor((index * atMost) / items.length) !== Math.floor(((index - 1) * atMost) / items.length),
	);
}
