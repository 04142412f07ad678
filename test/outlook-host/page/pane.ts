import type { HostMail } from '../mail-shape.ts';
import type { Behaviour } from './behaviour.ts';
import { make } from './elements.ts';
import { readingData, writingData } from './item-data.ts';
import type { Mailbox } from './mailbox.ts';
import { execute } from './methods.ts';
import { CODES, type Params, type Reply, refused } from './reply.ts';
import { between, createTelling } from './telling.ts';
import { type Call, connect, type Wire } from './wire.ts';

/** What a pane is opened in. */
export interface PaneDeps {
	readonly mailbox: Mailbox;
	readonly addIn: string;
	readonly behaviour: () => Behaviour;
	readonly chance: () => number;
	/** opens an answer to the open mail */
	readonly answer: (words: string) => void;
}

/** One add-in pane in its frame. */
export interface Pane {
	readonly frame: HTMLIFrameElement;
	/** tells it that another mail is open */
	readonly itemChanged: () => void;
	readonly close: () => void;
}

/** Outlook's name of the event that another mail was opened. */
const ITEM_CHANGED = 'olkItemSelectedChanged';
const CONVERSATION = 'amends';

/** office.js takes an empty string for "nothing is open". */
const NOTHING = '';

/** Opens the pane beside a mail (`read`), or beside an answer. */
export function openPane(kind: 'read' | 'compose', deps: PaneDeps): Pane {
	const { mailbox, addIn, behaviour, chance } = deps;
	const frame = make('iframe', {
		title: kind === 'read' ? 'Amends beside the mail' : 'Amends beside the answer',
		// office.js opens its windows with what stands in here.
		name: JSON.stringify({ baseFrameName: 'amends', hostInfo: HOST_INFO }),
		src: addressOf(kind, addIn),
	});
	let told: HostMail | null = null;
	const firstData = (): object => {
		if (kind === 'compose') return writingData(mailbox.draft(), mailbox, behaviour());
		told = mailbox.selected();
		return readingData(told, mailbox, behaviour());
	};
	const carryOut = (call: MethodCall): Reply => {
		const mail = kind === 'read' ? mailbox.selected() : null;
		if (kind === 'read' && mail !== told && behaviour().stale === 'refused') return refused(CODES.itemChanged);
		const scene = { mailbox, behaviour: behaviour(), mail, params: call.ApiParams ?? {}, answer: deps.answer };
		return execute(call.MethodData.DispatchId, scene);
	};
	const answer = (call: Call): Promise<unknown> => answerCall(call, { behaviour, chance, firstData, carryOut });
	const wire: Wire = connect({ frame, origin: addIn, answer });
	const send = (mail: HostMail | null): void => {
		told = mail;
		wire.send(ITEM_CHANGED, mail === null ? NOTHING : readingData(mail, mailbox, behaviour()));
	};
	const tell = createTelling({ behaviour, chance, send });
	return { frame, itemChanged: () => tell(mailbox.selected()), close: wire.close };
}

const HOST_INFO = 'Outlook$Web$16.01$en-US$emulated$$$0';

function addressOf(kind: 'read' | 'compose', addIn: string): string {
	const page = kind === 'read' ? 'pane.html' : 'compose.html';
	return `${addIn}/${page}?_host_Info=${HOST_INFO}#&_xdm_Info=${CONVERSATION}|amends|${location.origin}`;
}

/** What never comes. */
const SILENCE = new Promise<never>(() => undefined);

interface MethodCall {
	readonly ApiParams?: Params;
	readonly MethodData: { readonly DispatchId: number };
}

interface Answering extends Pick<PaneDeps, 'behaviour' | 'chance'> {
	readonly firstData: () => object;
	readonly carryOut: (call: MethodCall) => Reply;
}

/** What a call finds when it arrives decides; its answer takes a while. */
async function answerCall(call: Call, { behaviour, chance, ...deps }: Answering): Promise<unknown> {
	const answer = answerNow(call, behaviour(), deps);
	await new Promise((resolve) => setTimeout(resolve, between(behaviour().latency, chance())));
	return answer;
}

function answerNow(
	{ action, data }: Call,
	behaviour: Behaviour,
	deps: Pick<Answering, 'firstData' | 'carryOut'>,
): unknown {
	if (behaviour.answers === 'none') return SILENCE;
	if (action === 'ContextActivationManager_getAppContextAsync') return appContext(behaviour);
	if (action === 'GetInitialData') return deps.firstData();
	if (action !== 'ExecuteMethod') return {};
	return behaviour.answers === 'start' ? SILENCE : deps.carryOut(data as MethodCall);
}

const appContext = ({ level, hasAccounts }: Behaviour): object => ({
	_id: CONVERSATION,
	_appName: 64,
	_appVersion: '16.01',
	_appUILocale: 'en-US',
	_dataLocale: 'en-US',
	_docUrl: location.origin,
	_clientMode: 0,
	_settings: {},
	_reason: 'documentOpened',
	_osfControlType: 0,
	_eToken: '',
	_correlationId: 'emulated',
	_appInstanceId: CONVERSATION,
	_requirementMatrix: JSON.stringify({ Mailbox: level, ...(hasAccounts ? { NestedAppAuth: '1.1' } : {}) }),
	_hostFullVersion: '16.0.0.0',
	_clientWindowHeight: innerHeight,
	_clientWindowWidth: innerWidth,
	_addinName: 'Amends',
	_appDomains: [],
	_dialogRequirementMatrix: '{"DialogApi":"1.1"}',
});
