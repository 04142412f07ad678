/** What anybody may type to search for: more is no search, but a text. */
export const SEARCH_AT_MOST = { characters: 400, words: 24 };
