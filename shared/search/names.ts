import { GUARDS } from '../guard.ts';
import { LANGUAGES } from '../language.ts';
import type { Catalogue, MessageKey } from '../locale/catalogue.ts';
import { de } from '../locale/de.ts';
import { en } from '../locale/en.ts';
import { es } from '../locale/es.ts';
import { fr } from '../locale/fr.ts';
import { it } from '../locale/it.ts';
import { pt } from '../locale/pt.ts';
import { ru } from '../locale/ru.ts';
import { SEVERITIES } from '../severity.ts';
import { SIGNALS } from '../signal.ts';
import { STAGES } from '../stage.ts';
import { fold } from './fold.ts';
import type { FacetName } from './operators.ts';

/** Somebody or something that a search may name, with what it is called. */
export interface Named {
	readonly id: string;
	readonly names: readonly string[];
}

/** What facets may be called: all but people and mailboxes, which each installation has its own of. */
export const NAMES: Readonly<Record<Exclude<FacetName, 'assignee' | 'mailbox'>, readonly Named[]>> = {
	stage: keysOf(STAGES).map((id) => ({ id, names: said(`stage.${id}`) })),
	severity: keysOf(SEVERITIES).map((id) => ({ id, names: said(`severity.${id}`) })),
	signal: keysOf(SIGNALS).map((id) => ({ id, names: said(`signal.${id}`) })),
	guard: keysOf(GUARDS).map((id) => ({ id, names: said(`guard.${id}`) })),
	language: keysOf(LANGUAGES).map((id) => ({ id, names: [LANGUAGES[id].name, ...languageNames(id)] })),
};

function keysOf<T extends object>(table: T): readonly (keyof T & string)[] {
	return Object.keys(table) as (keyof T & string)[];
}

/** What the interface calls it, in all languages. */
function said(key: MessageKey): readonly string[] {
	const catalogues: readonly Catalogue[] = [en, it, pt, ru, es, fr, de];
	return catalogues.flatMap((catalogue) => {
		const message: unknown = catalogue[key];
		return typeof message === 'string' ? [message] : [];
	});
}

function languageNames(id: string): readonly string[] {
	return keysOf(LANGUAGES).map((reader) => new Intl.DisplayNames(reader, { type: 'language' }).of(id) ?? id);
}

/**
 * Which one somebody means: by id or whole name first, then by a first name or a beginning of it, as long as it is one alone. Null: none,
 * or nobody knows which.
 */
export function findNamed(named: readonly Named[], asked: string): string | null {
	const wanted = fold(asked.trim());
	if (wanted === '') return null;
	const whole = named.filter(({ id, names }) => [id, ...names].some((name) => fold(name) === wanted));
	if (whole.length > 0) return whole.length === 1 ? (whole[0]?.id ?? null) : null;
	const begun = named.filter(({ names }) =>
		names.some((name) =>
			fold(name)
				.split(/[\s-]+/)
				.some((part) => part.startsWith(wanted)),
		),
	);
	return begun.length === 1 ? (begun[0]?.id ?? null) : null;
}
