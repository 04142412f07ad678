import { SAYINGS } from '../../shared/sayings/english.ts';
import { say } from '../../shared/sayings/say.ts';
import { DAY, SECOND } from '../../shared/time.ts';

const KILOBYTE = 1_024;
const MEGABYTE = 1_024 * KILOBYTE;

/**
 * Exchange Online takes mails of up to 35 MB by default and Gmail 25 MB; what is bigger is no complaint but a bomb that
 * would fill the heap. Only the headers of such a mail are fetched.
 */
export const MAX_MAIL_BYTES = 35 * MEGABYTE;

/** Long References and ARC chains reach 100 KB; a header of megabytes makes decoders of encoded words quadratic. */
export const MAX_HEADER_BYTES = 512 * KILOBYTE;

/** A mail with 100,000 header lines costs one object each in every library downstream. Real ones stay below 300. */
export const MAX_HEADER_LINES = 2_000;

/** 10,000 empty parts fit into 300 KB and cost a decoder each. A digest of forwarded mails stays in the hundreds. */
export const MAX_PARTS = 900;

/** 5,000 nested multiparts overflow every recursive reader. The longest chain of forwards seen was about 30. */
export const MAX_DEPTH = 100;

/** A log file pasted into a mail is not read to its end: triage needs the writer's words, and they come first. */
export const MAX_TEXT_LENGTH = 200_000;

/** The console must sanitise what is kept; 2 million characters of nested tags would hold the browser for seconds. */
export const MAX_HTML_LENGTH = 2_000_000;

/** A thread of years names every ancestor; the first and the newest say all that threading asks. */
export const MAX_REFERENCES = 200;

/** A mail to everybody in a company: enough to find the team's own addresses among them. */
export const MAX_ADDRESSES = 500;

/** File names and subjects are shown and stored; 1 MB of subject is an attack on the list that shows it. */
export const MAX_LINE_LENGTH = 2_000;

/** The slowest of 7,410 corpus mails took 0.2 s, 35 MB of quoted-printable about 2 s: beyond this a parser hangs. */
export const MAX_PARSE_TIME = 15 * SECOND;

/** Heap of one parse thread, in megabytes. Mail bytes lie outside of it; what grows here is a tree or a string gone wild. */
export const MAX_PARSE_HEAP = 512;

/** No mail is older than the public internet; Outlook's "1 January 1601" and spam's 1899 are not dates. */
export const EARLIEST_DATE = Date.UTC(1990, 0, 1);

/** Clocks of senders run ahead, zones are mislabelled by up to half a day; beyond a day it is a forged date. */
export const MAX_DATE_AHEAD = DAY;

/** Mails in one FETCH: above it the server answers no quicker, and more is lost when the connection breaks. */
export const MAX_FETCH_COUNT = 200;

/** Bytes in one FETCH: 200 mails of 35 MB would be 7 GB in memory. A single bigger mail travels alone. */
export const MAX_FETCH_BYTES = 16 * MEGABYTE;

/** Why a mail was set aside unread, in words for the person who looks at it. */
export const QUARANTINES = {
	empty: { says: SAYINGS.quarantineEmpty },
	size: { says: say('quarantineSize', { size: MAX_MAIL_BYTES / MEGABYTE }) },
	headers: {
		says: say('quarantineHeaders', { size: MAX_HEADER_BYTES / KILOBYTE, lines: MAX_HEADER_LINES }),
	},
	parts: { says: say('quarantineParts', { parts: MAX_PARTS }) },
	depth: { says: say('quarantineDepth', { depth: MAX_DEPTH }) },
	time: { says: SAYINGS.quarantineTime },
	memory: { says: SAYINGS.quarantineMemory },
	triage: { says: SAYINGS.quarantineTriage },
	structure: { says: SAYINGS.quarantineStructure },
} as const;

export type QuarantineReason = keyof typeof QUARANTINES;
