import { UNFILLED, type Variable } from './variables.ts';

/** Puts in what is known. What is not stays as `{day}`, for the agent; the coach finds it before the mail goes out. */
export function fillStarter(starter: string, values: Readonly<Partial<Record<Variable, string>>>): string {
	return starter.replace(UNFILLED, (braced) => {
		const value = values[braced.slice(1, -1) as Variable];
		return value === undefined || value.trim() === '' ? braced : value.trim();
	});
}
