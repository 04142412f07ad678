import type { Policy, Span } from '../../../shared/policy.ts';
import { ROLES, type Role } from '../../../shared/role.ts';
import { saySpan } from '../../ui/case/say-plan.ts';
import type { Words } from '../../ui/words.tsx';

/** A value of the policy in words, a line each where it has several; whatever its rule is. */
export function sayValue(value: Policy[keyof Policy], words: Words): readonly string[] {
	if (typeof value === 'number') return [String(value)];
	if (typeof value === 'string') return [words.t(`policy.option.${value}`)];
	if (isSpan(value)) return [saySpan(value, words)];
	if (isHours(value)) return [`${value.from}–${value.to}`];
	const lines = Object.entries(value).map(([name, one]) => `${nameOf(name, words)}: ${sayPart(one, words)}`);
	return lines.length === 0 ? [words.t('policy.none')] : lines;
}

const sayPart = (part: unknown, words: Words): string =>
	isSpan(part)
		? saySpan(part, words)
		: part === 'off'
			? words.t('policy.option.off')
			: typeof part === 'object' && part !== null
				? Object.entries(part)
						.map(([name, one]) => `${nameOf(name, words)} ${String(one)}`)
						.join(', ')
				: String(part);

/** A role has a name in each language; severities, currencies and the sides of fairness are called what they are. */
const nameOf = (name: string, { t }: Words): string => (Object.hasOwn(ROLES, name) ? t(`role.${name as Role}`) : name);

const isSpan = (value: unknown): value is Span =>
	typeof value === 'object' && value !== null && 'unit' in value && 'count' in value;

const isHours = (value: object): value is Policy['quietHours'] => 'from' in value && 'to' in value;
