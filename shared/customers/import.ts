/** How a list may be written; `label` is what people and programs call it. */
export const ENCODINGS = {
	'utf-8': { label: 'UTF-8' },
	'utf-16le': { label: 'UTF-16 LE' },
	'utf-16be': { label: 'UTF-16 BE' },
	'windows-1251': { label: 'Windows-1251' },
	'windows-1252': { label: 'Windows-1252' },
} as const;

export type Encoding = keyof typeof ENCODINGS;

/** What may stand between two cells, by name. */
export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;

export type Delimiter = keyof typeof DELIMITERS;

/** What a column may tell. `words`: how shops call it, folded; the first that fits a heading is offered. */
export const COLUMNS = {
	address: {
		words: ['email', 'e-mail', 'mail', 'e-mail-adresse', 'correo', 'courriel', 'posta', 'почта', 'адрес', 'address'],
	},
	name: { words: ['name', 'nome', 'nombre', 'nom', 'kunde', 'имя', 'фио', 'cliente', 'client', 'customer'] },
	language: { words: ['language', 'lingua', 'língua', 'idioma', 'langue', 'sprache', 'язык', 'locale'] },
	zone: { words: ['zone', 'timezone', 'fuso', 'zona', 'fuseau', 'zeitzone', 'пояс'] },
	value: { words: ['value', 'revenue', 'valore', 'valor', 'valeur', 'umsatz', 'wert', 'сумма', 'оборот', 'ltv'] },
	currency: { words: ['currency', 'valuta', 'moeda', 'moneda', 'devise', 'währung', 'валюта'] },
	tier: { words: ['tier', 'livello', 'nível', 'nivel', 'niveau', 'stufe', 'уровень', 'status', 'segment'] },
	externalId: { words: ['id', 'customerid', 'number', 'codice', 'código', 'kundennummer', 'номер', 'numéro', 'no'] },
} as const satisfies Record<string, { readonly words: readonly string[] }>;

export type Column = keyof typeof COLUMNS;

/** Which column is what, counted from 0; what no column tells is left out. */
export interface Mapping {
	readonly columns: Readonly<Partial<Record<Column, number>>>;
	/** the first line names the columns */
	readonly hasHeader: boolean;
	/** ISO 4217, for values without a column that says it */
	readonly currency: string | null;
}

/** A mapping as it is kept. `width`: how many columns the first line has; null: there is none. */
export type KeptMapping = Mapping & { readonly width: number | null };

/** How an import stands. */
export const IMPORT_STATES = { uploaded: {}, running: {}, done: {}, cancelled: {}, lost: {} } as const;

export type ImportState = keyof typeof IMPORT_STATES;

/** Why a line was not taken. */
export const REFUSED_BECAUSE = {
	'unclosed-quote': {},
	'too-long': {},
	'no-address': {},
	'bad-address': {},
	'own-address': {},
	'bad-language': {},
	'bad-zone': {},
	'bad-value': {},
	'bad-currency': {},
	'too-many-letters': {},
	'two-customers': {},
	'erased-before': {},
} as const;

export type RefusedBecause = keyof typeof REFUSED_BECAUSE;

/** The largest list, in bytes. */
export const LARGEST_IMPORT = 200 * 1024 * 1024;

const fold = (text: string): string =>
	text
		.trim()
		.toLowerCase()
		.replace(/[\s_.]+/gu, '');

/** Which column is probably what, by its heading: whole words first, then words that it holds; each column once. */
export function guessColumns(headings: readonly string[]): Mapping['columns'] {
	const folded = headings.map(fold);
	const guessed = new Map<Column, number>();
	const fits: readonly ((heading: string, word: string) => boolean)[] = [
		(heading, word) => heading === fold(word),
		(heading, word) => fold(word).length > 3 && heading.includes(fold(word)),
	];
	for (const isLike of fits) {
		for (const [column, { words }] of Object.entries(COLUMNS) as [Column, { words: readonly string[] }][]) {
			if (guessed.has(column)) continue;
			const taken = new Set(guessed.values());
			const at = folded.findIndex((heading, index) => !taken.has(index) && words.some((word) => isLike(heading, word)));
			if (at >= 0) guessed.set(column, at);
		}
	}
	return Object.fromEntries(guessed);
}

/** Which mark stands between the cells of these lines: the one that is in most of them, equally often in each. */
export function guessDelimiter(lines: readonly string[]): Delimiter {
	const scored = (Object.keys(DELIMITERS) as Delimiter[]).map((name) => {
		const counts = lines.map((line) => countOf(line, DELIMITERS[name])).filter((count) => count > 0);
		const most = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
		return { name, score: most };
	});
	return scored.reduce((best, one) => (one.score > best.score ? one : best)).name;
}

/** Marks outside quotes. */
function countOf(line: string, mark: string): number {
	let count = 0;
	let isQuoted = false;
	for (const letter of line) {
		if (letter === '"') isQuoted = !isQuoted;
		else if (letter === mark && !isQuoted) count += 1;
	}
	return count;
}
