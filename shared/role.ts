/** What somebody of the team may do; each role may do all that a lower one may. */
export const ROLES = {
	agent: { rank: 1 },
	senior: { rank: 2 },
	lead: { rank: 3 },
	admin: { rank: 4 },
} as const;

export type Role = keyof typeof ROLES;

/** True when `role` may do what `needed` is asked for. */
export const mayAs = (role: Role, needed: Role): boolean => ROLES[role].rank >= ROLES[needed].rank;
