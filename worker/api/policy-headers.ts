import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { OutlookSettings } from '../settings.ts';

/** Sites in whose frames Outlook opens the pane; there is no official list (facts of 2026-06). */
const OUTLOOK = [
	'https://outlook.office.com',
	'https://outlook.office365.com',
	'https://outlook.cloud.microsoft',
	'https://outlook.live.com',
	'https://outlook-sdf.office.com',
];

/** Older copies of office.js load a part from here. */
const OFFICE_JS_PARTS = 'https://ajax.aspnetcdn.com';

/** Who issues the tokens with which people sign in inside of Outlook. */
const SIGN_IN = 'https://login.microsoftonline.com';

/** The pages that people open, and what each may load and be framed by. */
export const PAGES = {
	console: {
		file: 'console.html',
		paths: ['/', '/console.html'],
		inOutlook: false,
		opener: 'same-origin',
	},
	// Outlook may open it in a window of its own, which must be able to answer the one that opened it.
	pane: { file: 'pane.html', paths: ['/pane.html', '/compose.html'], inOutlook: true, opener: 'unsafe-none' },
	signIn: { file: 'sign-in.html', paths: ['/sign-in.html'], inOutlook: true, opener: 'unsafe-none' },
	events: { file: 'events.html', paths: ['/events.html'], inOutlook: true, opener: 'unsafe-none' },
} as const satisfies Record<string, { file: string; paths: string[]; inOutlook: boolean; opener: string }>;

export type Page = (typeof PAGES)[keyof typeof PAGES];

/**
 * The content security policy of a page. The nonce is for the style elements that Fluent makes at run time; scripts come from
 * our own files alone. A customer's mail is shown in a frame without an address (`srcdoc`), which inherits all of this.
 */
export function policyOf({ inOutlook }: Page, nonce: string, { officeJs, origins }: OutlookSettings): string {
	const scripts = inOutlook ? [new URL(officeJs).origin, OFFICE_JS_PARTS] : [];
	const framedBy = inOutlook ? [...OUTLOOK, ...origins] : ["'none'"];
	return [
		"default-src 'none'",
		['script-src', "'self'", ...scripts].join(' '),
		`style-src 'self' 'nonce-${nonce}'`,
		"img-src 'self' data:",
		"font-src 'self' data:",
		inOutlook ? `connect-src 'self' ${SIGN_IN}` : "connect-src 'self'",
		"frame-src 'self' about:",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		`frame-ancestors ${framedBy.join(' ')}`,
	].join('; ');
}

/** Headers of every answer that is no page: nothing in it may be run, shown or framed. */
export const answerHeaders = (publicUrl: string): FastifyHelmetOptions => ({
	contentSecurityPolicy: {
		useDefaults: false,
		directives: {
			'default-src': ["'none'"],
			'base-uri': ["'none'"],
			'form-action': ["'none'"],
			'frame-ancestors': ["'none'"],
		},
	},
	// `frame-ancestors` says it better: this header knows no list, and Outlook must be able to frame the pane.
	xFrameOptions: false,
	crossOriginOpenerPolicy: { policy: 'same-origin' },
	crossOriginResourcePolicy: { policy: 'same-origin' },
	referrerPolicy: { policy: 'same-origin' },
	strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: false } : false,
});

/** The API's documentation is Swagger UI: its own files, pictures inside its style sheet, nothing inline. */
export const DOCS_POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
