/** What a parsing thread says to its pool once its modules are loaded. */
export const LOADED = 'amends: loaded';
