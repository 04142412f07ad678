import type { Behaviour } from './behaviour.ts';
import { readingData, writingData } from './item-data.ts';
import type { Mailbox } from './mailbox.ts';
import { execute, type Params } from './methods.ts';
import { between, createTelling } from './telling.ts';
import { type Call, connect, type Wire } from './wire.ts';

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

/** Opens the pane beside a mail (`read`), or beside an answer. */
export function openPane(kind: 'read' | 'compose', deps: PaneDeps): Pane {
	const { mailbox, addIn, behaviour, chance } = deps;
	const frame = document.createElement('iframe');
	frame.title = kind === 'read' ? 'Amends beside the mail' : 'Amends beside the answer';
	// office.js opens its windows with what stands in here.
	frame.name = JSON.stringify({ baseFrameName: 'amends', hostInfo: HOST_INFO });
	frame.src = addressOf(kind, addIn);
	const dataNow = (): object =>
		kind === 'read'
			? readingData(mailbox.selected(), mailbox, behaviour())
			: writingData(mailbox.draft(), mailbox, behaviour());
	const wire: Wire = connect({ frame, origin: addIn, answer: (call) => answerCall(call, kind, { ...deps, dataNow }) });
	const tell = createTelling({ behaviour, chance, send: (data) => wire.send(ITEM_CHANGED, data) });
	return {
		frame,
		itemChanged: () => tell(mailbox.selected() === null ? '' : dataNow()),
		close: () => {
			wire.close();
			frame.remove();
		},
	};
}

const HOST_INFO = 'Outlook$Web$16.01$en-US$emulated$$$0';

function addressOf(kind: 'read' | 'compose', addIn: string): string {
	const page = kind === 'read' ? 'pane.html' : 'compose.html';
	return `${addIn}/${page}?_host_Info=${HOST_INFO}#&_xdm_Info=${CONVERSATION}|amends|${location.origin}`;
}

type Answering = PaneDeps & { readonly dataNow: () => object };

async function answerCall({ action, data }: Call, kind: 'read' | 'compose', deps: Answering): Promise<unknown> {
	const { behaviour, chance, mailbox, dataNow } = deps;
	await new Promise((resolve) => setTimeout(resolve, between(behaviour().latency, chance())));
	if (action === 'ContextActivationManager_getAppContextAsync') return appContext(behaviour());
	if (action === 'GetInitialData') return dataNow();
	if (action !== 'ExecuteMethod') return {};
	if (behaviour().isSilent) return new Promise(() => undefined);
	const { ApiParams, MethodData } = data as { ApiParams?: Params; MethodData: { DispatchId: number } };
	const mail = kind === 'read' ? mailbox.selected() : null;
	const scene = { mailbox, behaviour: behaviour(), mail, params: ApiParams ?? {}, answer: deps.answer };
	return execute(MethodData.DispatchId, scene);
}

const appContext = ({ level }: Behaviour): object => ({
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
	_requirementMatrix: JSON.stringify({ Mailbox: level }),
	_hostFullVersion: '16.0.0.0',
	_clientWindowHeight: innerHeight,
	_clientWindowWidth: innerWidth,
	_addinName: 'Amends',
	_appDomains: [],
	_dialogRequirementMatrix: '{"DialogApi":"1.1"}',
});
