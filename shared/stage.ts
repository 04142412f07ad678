/** How far recovery has come (PRODUCT.md, "The stages"). `rank` orders; `keyword` is the IMAP tag. */
export const STAGES = {
	new: { rank: 0, keyword: '$AmendsNew' },
	acknowledged: { rank: 1, keyword: '$AmendsAcknowledged' },
	understanding: { rank: 2, keyword: '$AmendsUnderstanding' },
	resolving: { rank: 3, keyword: '$AmendsResolving' },
	resolved: { rank: 4, keyword: '$AmendsResolved' },
	closed: { rank: 5, keyword: '$AmendsClosed' },
} as const;

export type Stage = keyof typeof STAGES;
