/** What a starter leaves to be filled in. Each stands where no ending depends on it: behind a colon, in a greeting, in a signature. */
export const VARIABLES = ['customer', 'agent', 'number', 'failure', 'day', 'remedy'] as const;

export type Variable = (typeof VARIABLES)[number];

/** A variable that is still there. */
export const UNFILLED = new RegExp(`\\{(?:${VARIABLES.join('|')})\\}`, 'g');

/** Anything in braces that could be meant as a variable. */
export const IN_BRACES = /\{([^{}\n]{1,40})\}/g;
