/** How the API writes a moment: ISO 8601 in UTC. */
export const moment = (at: Date): string => at.toISOString();

export const momentOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;
