import { AmendsError } from '../errors.ts';
import { iconUrl, overrides, resources } from './resources.ts';
import { launchEvents, phoneSurface, runtimes, surface } from './surfaces.ts';
import { WORDS } from './words.ts';
import { type Element, el, render } from './xml.ts';

/** What an organisation's own manifest says. */
export interface ManifestOptions {
	/** where this Amends is reached: https and a host, nothing behind it */
	readonly url: string;
	/** several mails at once, the master list of categories, and the coach at sending: asks for more permission */
	readonly full: boolean;
	/** with `full`: an answer that holds something grave is not sent, as the policy `coachAtSending: soft-block` wants it */
	readonly softBlock?: boolean;
	/** the application that Entra knows the add-in by: an administrator then consents while installing */
	readonly clientId?: string | undefined;
}

/** Of the add-in, for ever: whoever installs the other manifest replaces the first. */
const ADD_IN_ID = 'e826115b-066c-44fe-98aa-a43766870624';

/** Raise it with each change that Outlook must see: it keeps what it has until then. */
const VERSION = '0.2.0.0';

const SCHEMAS = {
	app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
	types: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
	instance: 'http://www.w3.org/2001/XMLSchema-instance',
	'1.0': 'http://schemas.microsoft.com/office/mailappversionoverrides',
	'1.1': 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
} as const;

/**
 * The add-in's XML manifest. Exchange on premises and phones know Mailbox 1.5 and nothing above, so nothing above is asked for; what
 * newer Outlooks can do is tried when the pane runs.
 * @throws AmendsError when the address or the application's id is none
 */
export function manifest(options: ManifestOptions): string {
	const origin = originOf(options.url);
	return render(
		el(
			'OfficeApp',
			{
				xmlns: SCHEMAS.app,
				'xmlns:xsi': SCHEMAS.instance,
				'xmlns:bt': SCHEMAS.types,
				'xsi:type': 'MailApp',
			},
			...about(origin, options.full),
			versionOverrides('1.0', origin, options),
		),
	);
}

function about(origin: string, full: boolean): readonly Element[] {
	return [
		el('Id', {}, ADD_IN_ID),
		el('Version', {}, VERSION),
		el('ProviderName', {}, 'Amends'),
		el('DefaultLocale', {}, 'en-US'),
		el('DisplayName', { DefaultValue: 'Amends' }),
		el('Description', { DefaultValue: WORDS.description.en }, ...overrides('Override', WORDS.description)),
		el('IconUrl', { DefaultValue: iconUrl(origin, 64) }),
		el('HighResolutionIconUrl', { DefaultValue: iconUrl(origin, 128) }),
		el('SupportUrl', { DefaultValue: `${origin}/` }),
		el('AppDomains', {}, el('AppDomain', {}, origin)),
		el('Hosts', {}, el('Host', { Name: 'Mailbox' })),
		el('Requirements', {}, el('Sets', {}, el('Set', { Name: 'Mailbox', MinVersion: '1.5' }))),
		el('FormSettings', {}, form('ItemRead', `${origin}/pane.html`), form('ItemEdit', `${origin}/compose.html`)),
		el('Permissions', {}, full ? 'ReadWriteMailbox' : 'ReadWriteItem'),
		el(
			'Rule',
			{ 'xsi:type': 'RuleCollection', Mode: 'Or' },
			el('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Read' }),
			el('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Edit' }),
		),
		el('DisableEntityHighlighting', {}, 'false'),
	];
}

/** For Outlooks that know no ribbon buttons of add-ins. Only the form for reading has a height. */
const form = (type: 'ItemRead' | 'ItemEdit', page: string): Element =>
	el(
		'Form',
		{ 'xsi:type': type },
		el(
			'DesktopSettings',
			{},
			el('SourceLocation', { DefaultValue: page }),
			...(type === 'ItemRead' ? [el('RequestedHeight', {}, '450')] : []),
		),
	);

/** 1.1 stands inside of 1.0: an Outlook that knows it leaves the outer one aside. */
function versionOverrides(version: '1.0' | '1.1', origin: string, options: ManifestOptions): Element {
	const isNew = version === '1.1';
	const full = isNew && options.full;
	const traits = { pins: isNew, multiSelect: full };
	const urls = {
		'pane.url': `${origin}/pane.html`,
		'compose.url': `${origin}/compose.html`,
		...(full ? { 'events.url': `${origin}/events.html`, 'events.script': `${origin}/events.js` } : {}),
	};
	return el(
		'VersionOverrides',
		{ xmlns: SCHEMAS[version], 'xsi:type': isNew ? 'VersionOverridesV1_1' : 'VersionOverridesV1_0' },
		el('Requirements', {}, el('bt:Sets', { DefaultMinVersion: '1.5' }, el('bt:Set', { Name: 'Mailbox' }))),
		el(
			'Hosts',
			{},
			el(
				'Host',
				{ 'xsi:type': 'MailHost' },
				...(full ? [runtimes()] : []),
				el(
					'DesktopFormFactor',
					{},
					...(isNew ? [el('SupportsSharedFolders', {}, 'true')] : []),
					surface('read', traits),
					surface('compose', traits),
					...(full ? [launchEvents(options.softBlock === true ? 'SoftBlock' : 'PromptUser')] : []),
				),
				...(isNew ? [phoneSurface()] : []),
			),
		),
		resources(origin, { phone: isNew, urls }),
		...(isNew ? application(origin, options.clientId) : [versionOverrides('1.1', origin, options)]),
	);
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function application(origin: string, clientId: string | undefined): readonly Element[] {
	if (clientId === undefined) return [];
	if (!GUID.test(clientId)) {
		throw new AmendsError('client-id-wrong', `${clientId} is no client id.`);
	}
	return [
		el(
			'WebApplicationInfo',
			{},
			el('Id', {}, clientId),
			el('Resource', {}, `api://${new URL(origin).host}/${clientId}`),
			el('Scopes', {}, el('Scope', {}, 'cases.access')),
		),
	];
}

function originOf(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (
		url?.protocol !== 'https:' ||
		url.pathname !== '/' ||
		url.search !== '' ||
		url.hash !== '' ||
		url.username !== ''
	) {
		throw new AmendsError('manifest-address-wrong', `${address} is no address that Outlook would open.`);
	}
	return url.origin;
}
