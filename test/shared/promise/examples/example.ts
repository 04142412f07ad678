/** A sentence of a mail from Tuesday, 24 November 2026, 10:00 in Rome, and the moment that it promises, there: `month-day hour:minute`. */
export type Example = readonly [sentence: string, dueAt: string];
