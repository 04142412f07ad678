import { isLanguage, type Language } from '../language.ts';
import { isCurrency, type Money, moneyOf, readAmount } from '../remedy/money.ts';
import { isTimeZone } from '../zone.ts';
import type { Column, Mapping, RefusedBecause } from './import.ts';
import type { Told, ToldFields } from './tell.ts';

/** A row of a list as it is told, or why it cannot be. */
export type ReadRow =
	| { readonly state: 'told'; readonly told: Told }
	| { readonly state: 'refused'; readonly because: RefusedBecause };

/** What has no at sign, or more than one, or a space, is no address that one could answer. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** How long each text may be, as the API has it. */
const LONGEST = { address: 320, name: 200, tier: 60, externalId: 200 } as const;

/** Reads one row by what its columns are. An empty cell says nothing: what was known of that stays. */
export function readRow(cells: readonly string[], { columns, currency }: Mapping): ReadRow {
	const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? '';
	const address = bareAddress(cell('address'));
	if (address === '') return refused('no-address');
	if (!ADDRESS.test(address) || address.length > LONGEST.address) return refused('bad-address');
	const [name, tier, externalId] = [cell('name'), cell('tier'), cell('externalId')];
	if (name.length > LONGEST.name || tier.length > LONGEST.tier || externalId.length > LONGEST.externalId) {
		return refused('too-many-letters');
	}
	const language = languageIn(cell('language'));
	if (language === 'bad') return refused('bad-language');
	const zone = cell('zone');
	if (zone !== '' && !isTimeZone(zone)) return refused('bad-zone');
	const value = valueIn(cell('value'), cell('currency').toUpperCase() || currency);
	if (typeof value === 'string') return refused(value);
	const fields: ToldFields = {
		...(name !== '' && { name }),
		...(language !== null && { language }),
		...(zone !== '' && { zone }),
		...(value !== null && { value }),
		...(tier !== '' && { tier }),
		...(externalId !== '' && { externalId }),
	};
	return { state: 'told', told: { address, fields } };
}

const refused = (because: RefusedBecause): ReadRow => ({ state: 'refused', because });

/** `Anna <anna@example.com>` is how address books write it. */
const bareAddress = (text: string): string => (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim().toLowerCase();

/** A tag such as `it` or `pt-BR`; null: none, or one of a language that Amends does not speak. */
function languageIn(text: string): Language | null | 'bad' {
	if (text === '') return null;
	const [, tag = ''] = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(text) ?? [];
	if (tag === '') return 'bad';
	const language = tag.toLowerCase();
	return isLanguage(language) ? language : null;
}

function valueIn(text: string, currency: string | null): Money | null | 'bad-value' | 'bad-currency' {
	if (text === '') return null;
	if (currency === null || !isCurrency(currency)) return 'bad-currency';
	const amount = readAmount(text.replace(/^[^\d-]+|[^\d]+$/g, ''), currency);
	return amount === null ? 'bad-value' : (moneyOf({ amount, currency }) ?? 'bad-value');
}
