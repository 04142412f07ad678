import type { CategoryWish } from '../../shared/category.ts';
import { readSendContext, SEND_CONTEXT } from '../events/send-context.ts';
import { showCategories } from './categories.ts';
import { readIn, rememberRead } from './conversations.ts';
import type { Draft, Host, MailAbout, Open, SelectedMail, Tagged, Tags } from './host.ts';
import { inTurn } from './in-turn.ts';
import { loadKeepingHistory } from './load-office.ts';
import { mailAbout } from './mail-about.ts';
import { idsInHeaders, ownIdIn } from './message-ids.ts';
import { watchOpen } from './watch-open.ts';

/** True when Outlook opened this page: it puts its name in the address, or in the window's name after a move inside of the pane. */
export const isInOutlook = (address: Location, windowName: string): boolean =>
	`${address.search}${address.hash}`.includes('_host_Info') || windowName.includes('hostInfo');

/**
 * Loads office.js and waits for Outlook. Null when the script cannot be had or nobody answers as Outlook.
 * @param officeJs address of the script: Microsoft's, or a copy of the organisation's
 */
export async function startOutlookHost(officeJs: string): Promise<Host | null> {
	const isLoaded = await loadKeepingHistory(officeJs);
	if (!isLoaded) return null;
	const ready = await Promise.race([Office.onReady(), nobodyWithin(ANSWER_WITHIN_MS)]);
	if (ready?.host !== Office.HostType.Outlook) return null;
	const hasAccounts = Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
	return { kind: 'outlook', watch, open: openNow, about, relatedIds, tags, draft, dialog, hasAccounts, isDark };
}

/** An Outlook that has not answered by then is not going to: better a pane without it than an empty one. */
const ANSWER_WITHIN_MS = 10_000;

const nobodyWithin = (milliseconds: number): Promise<null> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds, null));

/** Says something to the pane that opened this page in a window, and is closed by it. False when no pane did. */
export async function tellPane(officeJs: string, message: string): Promise<boolean> {
	if (!(await loadKeepingHistory(officeJs))) return false;
	await Office.onReady();
	if (!Office.context.ui?.messageParent) return false;
	Office.context.ui.messageParent(message);
	return true;
}

type Start<Value> = (done: (result: Office.AsyncResult<Value>) => void) => void;

/** One call of Outlook as a promise, which rejects with Outlook's code. Wrong arguments and missing permissions are thrown at once. */
function call<Value>(start: Start<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		const done = ({ status, value, error }: Office.AsyncResult<Value>): void => {
			if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
			else reject(Object.assign(new Error(error?.message ?? 'Outlook refused'), { code: error?.code }));
		};
		try {
			start(done);
		} catch (error) {
			reject(error instanceof Error ? error : new Error(String(error)));
		}
	});
}

/** Outlook says with which version of its interface it came; nothing newer is asked of it. */
const knows = (version: string): boolean => Office.context.requirements.isSetSupported('Mailbox', version);

const readItem = (): Office.MessageRead | null => {
	const item = Office.context.mailbox.item as unknown as Office.MessageRead | null | undefined;
	return item && typeof item.subject !== 'object' ? item : null;
};

const composeItem = (): Office.MessageCompose | null => {
	const item = Office.context.mailbox.item as unknown as Office.MessageCompose | null | undefined;
	return item && typeof item.subject === 'object' ? item : null;
};

function openNow(): Open {
	if (composeItem()) return { kind: 'draft' };
	const item = readItem();
	return item
		? { kind: 'mail', messageId: item.internetMessageId ?? '', itemId: item.itemId ?? '' }
		: { kind: 'nothing' };
}

/** Several mails are selected: then none is open. Needs the full manifest, else Outlook refuses and one mail is looked at. */
async function look(): Promise<Open> {
	const open = openNow();
	if (open.kind === 'mail') rememberRead(readItem()?.conversationId ?? '', open.messageId);
	if (open.kind !== 'nothing' || !knows('1.13')) return open;
	const mails = await selected();
	return mails.length > 1 ? { kind: 'several', mails } : open;
}

async function selected(): Promise<readonly SelectedMail[]> {
	try {
		const rows = await call<Office.SelectedItemDetails[]>((done) => Office.context.mailbox.getSelectedItemsAsync(done));
		return rows.map(({ internetMessageId, subject }) => ({ messageId: internetMessageId ?? '', subject }));
	} catch {
		return [];
	}
}

function watch(onOpen: (open: Open) => void): () => void {
	return watchOpen({ look, onHint }, onOpen);
}

/** Coming back to the pane is a hint as well: events get lost (facts: pitfall 1). */
function onHint(hint: () => void): () => void {
	const { mailbox } = Office.context;
	const events = [Office.EventType.ItemChanged, ...(knows('1.13') ? [Office.EventType.SelectedItemsChanged] : [])];
	for (const event of events) mailbox.addHandlerAsync(event, hint);
	addEventListener('focus', hint);
	document.addEventListener('visibilitychange', hint);
	return () => {
		for (const event of events) mailbox.removeHandlerAsync(event);
		removeEventListener('focus', hint);
		document.removeEventListener('visibilitychange', hint);
	};
}

function about(messageId: string): MailAbout | null {
	const item = readItem();
	return item && messageId !== '' && item.internetMessageId === messageId ? mailAbout(item) : null;
}

async function relatedIds(): Promise<readonly string[]> {
	const item = readItem();
	if (!item || !knows('1.8')) return [];
	try {
		return idsInHeaders(await call<string>((done) => item.getAllInternetHeadersAsync(done)));
	} catch {
		return [];
	}
}

/** A write that Outlook carried out on the next mail is put right by that mail's own turn. */
const next = inTurn();

const tags: Tags = { show: (messageId, wish) => next(() => showNow(messageId, wish)) };

async function showNow(messageId: string, wish: CategoryWish): Promise<Tagged> {
	const item = readItem();
	if (!item || item.internetMessageId !== messageId || !knows('1.8') || !item.categories) return 'refused';
	const { masterCategories } = Office.context.mailbox;
	return showCategories(
		{
			get: async () =>
				(await call<Office.CategoryDetails[]>((done) => item.categories.getAsync(done)))?.map(
					({ displayName }) => displayName,
				) ?? null,
			add: (names) => call<void>((done) => item.categories.addAsync([...names], done)),
			remove: (names) => call<void>((done) => item.categories.removeAsync([...names], done)),
			addToMaster: masterCategories && ((wanted) => addToMaster(masterCategories, wanted)),
			isStillOpen: () => isOpenAtOutlook(messageId),
		},
		wish,
	);
}

/**
 * Whether this mail is open, not only to office.js: that has the old one when an event was lost, and the call would be carried out on
 * the new one. The headers come from Outlook itself.
 */
async function isOpenAtOutlook(messageId: string): Promise<boolean> {
	const item = readItem();
	if (item?.internetMessageId !== messageId) return false;
	const headers = await orNull(call<string>((done) => item.getAllInternetHeadersAsync(done)));
	return headers !== null && (ownIdIn(headers) ?? messageId) === messageId;
}

/** Outlook refuses the whole list where one name is known already. */
async function addToMaster(
	master: Office.MasterCategories,
	wanted: readonly { readonly name: string; readonly preset: number }[],
): Promise<void> {
	const known = (await call<Office.CategoryDetails[]>((done) => master.getAsync(done))) ?? [];
	const names = new Set(known.map(({ displayName }) => displayName.toLowerCase()));
	const missing = wanted.filter(({ name }) => !names.has(name.toLowerCase()));
	if (missing.length === 0) return;
	const rows = missing.map(({ name, preset }) => ({ displayName: name, color: `Preset${preset}` }));
	await call<void>((done) => master.addAsync(rows as Office.CategoryDetails[], done));
}

const draft: Draft = {
	text: async () => {
		const item = composeItem();
		return item ? orNull(call<string>((done) => item.body.getAsync(Office.CoercionType.Text, done))) : null;
	},
	answers: async () => composeItem()?.inReplyTo ?? readIn(composeItem()?.conversationId ?? ''),
	remember: async (context) => {
		const item = composeItem();
		if (!item || !knows('1.15')) return;
		await orNull(call<void>((done) => item.sessionData.setAsync(SEND_CONTEXT, JSON.stringify(context), done)));
	},
	recall: async () => {
		const item = composeItem();
		if (!item || !knows('1.15')) return null;
		const kept = await orNull(call<string>((done) => item.sessionData.getAsync(SEND_CONTEXT, done)));
		return readSendContext(kept);
	},
	insert: async (words) => {
		const item = composeItem();
		if (!item) return false;
		const done = await orNull(
			call<void>((finish) =>
				item.body.setSelectedDataAsync(words, { coercionType: Office.CoercionType.Text }, finish),
			).then(() => true),
		);
		return done ?? false;
	},
};

/** The person closed the window. */
const CLOSED = 12006;

function dialog(path: string): Promise<string | null> {
	return new Promise((resolve) => {
		const address = new URL(path, location.origin).href;
		Office.context.ui.displayDialogAsync(
			address,
			{ height: 60, width: 30, promptBeforeOpen: false },
			({ status, value }) => {
				if (status !== Office.AsyncResultStatus.Succeeded) return resolve(null);
				value.addEventHandler(Office.EventType.DialogMessageReceived, (arg) => {
					value.close();
					resolve('message' in arg && arg.origin === location.origin ? arg.message : null);
				});
				value.addEventHandler(Office.EventType.DialogEventReceived, (arg) => {
					if ('error' in arg && arg.error === CLOSED) resolve(null);
				});
			},
		);
	});
}

/** Outlook says no `isDarkTheme`: its background is dark or not. */
function isDark(): boolean | null {
	const background = Office.context.officeTheme?.bodyBackgroundColor;
	const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
	if (!parts) return null;
	const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
	return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

async function orNull<Value>(promise: Promise<Value>): Promise<Value | null> {
	try {
		return await promise;
	} catch {
		return null;
	}
}
