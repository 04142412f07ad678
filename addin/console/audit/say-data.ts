import type { AuditView } from '../../../shared/api/audit.ts';

/** One thing that a line of the log knows besides its sentence, as it was written down. */
export interface Fact {
	readonly name: string;
	readonly value: string;
}

/** What a line knows, a row each; what was before and after stands with an arrow between. */
export const sayData = (data: AuditView['data']): readonly Fact[] =>
	Object.entries(data).map(([name, value]) => ({ name, value: isChange(value) ? sayChange(value) : plain(value) }));

interface Change {
	readonly before: unknown;
	readonly after: unknown;
}

const isChange = (value: unknown): value is Change =>
	typeof value === 'object' && value !== null && 'before' in value && 'after' in value;

const sayChange = ({ before, after }: Change): string => `${plain(before)} → ${plain(after)}`;

function plain(value: unknown): string {
	if (value === null || value === undefined) return '–';
	if (typeof value === 'string') return value === '' ? '–' : value;
	if (Array.isArray(value)) return value.map(plain).join(', ');
	if (typeof value !== 'object') return JSON.stringify(value);
	return Object.entries(value)
		.map(([name, one]) => `${name} ${plain(one)}`)
		.join(', ');
}
