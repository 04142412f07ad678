import type { Instant } from '../../shared/time.ts';
import type { CustomerLinks } from '../customer-links.ts';
import type { ExtrasSource } from '../follow-up/letter-extras.ts';

/** The links of a mail to a customer: every one may be the last, and the one with the five questions leads to them. */
export const linkExtras =
	(links: CustomerLinks, now: () => Instant): ExtrasSource =>
	async (supportCase, kind) => ({
		optOutLink: links.optOut(supportCase),
		...(kind === 'evaluation' ? { link: links.evaluation(supportCase, now()) } : {}),
	});
