/** Severity is business risk, never the customer's emotion. `rank` orders; `keyword` is the IMAP tag. */
export const SEVERITIES = {
	S1: { rank: 1, name: 'minor', keyword: '$AmendsS1' },
	S2: { rank: 2, name: 'moderate', keyword: '$AmendsS2' },
	S3: { rank: 3, name: 'major', keyword: '$AmendsS3' },
	S4: { rank: 4, name: 'critical', keyword: '$AmendsS4' },
} as const;

export type Severity = keyof typeof SEVERITIES;
