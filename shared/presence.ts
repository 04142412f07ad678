/** What somebody is at with a case. */
export const DOINGS = ['reading', 'answering'] as const;

export type Doing = (typeof DOINGS)[number];
