import type { Fault } from './problem.ts';

const NAMED = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** The value with every `${NAME}` replaced, and what could not be. */
interface Filled {
	readonly value: unknown;
	readonly faults: readonly Fault[];
	/** every name that was asked for */
	readonly names: ReadonlySet<string>;
}

/**
 * Puts the environment's values in place of `${NAME}`, so that passwords need not stand in the YAML file.
 * @param lookup the value of a variable; undefined or empty counts as missing
 */
export function fillSecrets(value: unknown, lookup: (name: string) => string | undefined): Filled {
	const faults: Fault[] = [];
	const names = new Set<string>();
	const fill = (part: unknown, path: readonly PropertyKey[]): unknown => {
		if (typeof part === 'string') {
			return part.replace(NAMED, (whole, name: string) => {
				names.add(name);
				const found = lookup(name);
				if (found) return found;
				faults.push({
					path,
					says: `${name} has no value: put a line ${name}=… into .env or set it in the environment`,
				});
				return whole;
			});
		}
		if (Array.isArray(part)) return part.map((item, index) => fill(item, [...path, index]));
		if (typeof part !== 'object' || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, fill(item, [...path, key])]));
	};
	return { value: fill(value, []), faults, names };
}
