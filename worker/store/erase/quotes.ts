/** What takes the place of all in a verdict that quotes; what it judged stays. */
export const NO_QUOTES = { signals: [], sought: [], said: [], backOn: null, because: [], skip: null } as const;
