import { buttonIcon, phoneIcon } from './resources.ts';
import { type Element, el } from './xml.ts';

/** What a pane may do, as far as this set of overrides knows it. */
export interface PaneTraits {
	/** stays open while other mails are opened, or none is */
	readonly pins: boolean;
	/** works on several selected mails */
	readonly multiSelect: boolean;
}

const SURFACES = {
	read: { point: 'MessageReadCommandSurface', url: 'pane.url' },
	compose: { point: 'MessageComposeCommandSurface', url: 'compose.url' },
} as const;

/** A button in the ribbon that opens the pane, for mails that are read or written. */
export const surface = (of: keyof typeof SURFACES, traits: PaneTraits): Element =>
	el(
		'ExtensionPoint',
		{ 'xsi:type': SURFACES[of].point },
		el(
			'OfficeTab',
			{ id: 'TabDefault' },
			el(
				'Group',
				{ id: `${of}.group` },
				el('Label', { resid: 'group.label' }),
				el('Control', { 'xsi:type': 'Button', id: `${of}.open` }, ...labels(of), buttonIcon(), action(of, traits)),
			),
		),
	);

const labels = (of: keyof typeof SURFACES): readonly Element[] => [
	el('Label', { resid: `${of}.text` }),
	el('Supertip', {}, el('Title', { resid: `${of}.text` }), el('Description', { resid: `${of}Tip.text` })),
];

/** Pinning and several mails are for reading alone; the order is the schema's. */
function action(of: keyof typeof SURFACES, { pins, multiSelect }: PaneTraits): Element {
	const reads = of === 'read';
	return el(
		'Action',
		{ 'xsi:type': 'ShowTaskpane' },
		el('SourceLocation', { resid: SURFACES[of].url }),
		...(reads && pins ? [el('SupportsPinning', {}, 'true'), el('SupportsNoItemContext', {}, 'true')] : []),
		...(reads && multiSelect ? [el('SupportsMultiSelect', {}, 'true')] : []),
	);
}

/** The button on a phone. */
export const phoneSurface = (): Element =>
	el(
		'MobileFormFactor',
		{},
		el(
			'ExtensionPoint',
			{ 'xsi:type': 'MobileMessageReadCommandSurface' },
			el(
				'Group',
				{ id: 'phone.group' },
				el('Label', { resid: 'group.label' }),
				el(
					'Control',
					{ 'xsi:type': 'MobileButton', id: 'phone.open' },
					el('Label', { resid: 'read.text' }),
					phoneIcon(),
					el('Action', { 'xsi:type': 'ShowTaskpane' }, el('SourceLocation', { resid: 'pane.url' })),
				),
			),
		),
	);

/** The name under which the script of events knows what to do when a mail is sent. */
export const ON_SEND = 'onMessageSendHandler';

/** The page of events for Outlook on the web, and their script for classic Outlook, which has no pages. */
export const runtimes = (): Element =>
	el(
		'Runtimes',
		{},
		el('Runtime', { resid: 'events.url' }, el('Override', { type: 'javascript', resid: 'events.script' })),
	);

/**
 * The coach looks at a mail that is being sent. What it may say at most stands in the manifest: the script can only soften it. `PromptUser`
 * never keeps a mail from being sent; `SoftBlock` does where the script asks for no less, and lets all mails through when it cannot run.
 */
export const launchEvents = (sendMode: 'PromptUser' | 'SoftBlock'): Element =>
	el(
		'ExtensionPoint',
		{ 'xsi:type': 'LaunchEvent' },
		el('LaunchEvents', {}, el('LaunchEvent', { Type: 'OnMessageSend', FunctionName: ON_SEND, SendMode: sendMode })),
		el('SourceLocation', { resid: 'events.url' }),
	);
