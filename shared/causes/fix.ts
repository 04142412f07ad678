/** `draft` waits for a person · `released` a person sent it on its way; its touch tells the rest · `dropped` it shall not go out. */
export const LETTER_STATES = { draft: {}, released: {}, dropped: {} } as const;

export type LetterState = keyof typeof LETTER_STATES;
