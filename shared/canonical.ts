/** One text for one value: JSON with the keys of every table in order and no space (as RFC 8785 has it, for what stands in our tables). */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = Object.entries(value)
		.filter(([, one]) => one !== undefined)
		.toSorted(([one], [other]) => (one < other ? -1 : 1));
	return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
