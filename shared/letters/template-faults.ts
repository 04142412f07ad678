/** Everything that a template may be refused for. Those of the signs come from parsing. */
export const TEMPLATE_FAULTS = [
	'brace-open',
	'brace-stray',
	'bracket-open',
	'bracket-stray',
	'bracket-nested',
	'bracket-idle',
	'unknown-variable',
	'not-here',
	'condition-outside',
	'missing-variable',
	'html',
	'unreadable-sign',
	'line-break',
	'too-long',
	'too-many',
	'empty',
] as const;

export type FaultCode = (typeof TEMPLATE_FAULTS)[number];
