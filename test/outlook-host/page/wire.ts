/** One message of office.js, from it or to it. */
interface Message {
	readonly _messageType: 0 | 1;
	readonly _actionName: string;
	/** 0 call, 1 register for events, 2 no longer */
	readonly _actionType?: 0 | 1 | 2;
	readonly _conversationId: string;
	readonly _correlationId: number;
	readonly _data: unknown;
}

/** A call on its way in. */
export interface Call {
	readonly action: string;
	readonly data: unknown;
}

/** One pane that office.js runs in. */
export interface Wire {
	/** sends an event, if the pane asked for that kind */
	readonly send: (event: string, data: unknown) => void;
	readonly close: () => void;
}

/** Whom the wire leads to. */
export interface WireDeps {
	readonly frame: HTMLIFrameElement;
	/** of the add-in: nobody else is heard or told anything */
	readonly origin: string;
	/** what a call comes to; never settles for a host that does not answer */
	readonly answer: (call: Call) => Promise<unknown>;
}

/** Speaks the protocol of Outlook on the web with the office.js in a frame: JSON over postMessage. */
export function connect({ frame, origin, answer }: WireDeps): Wire {
	const wanted = new Map<string, Message>();
	const post = (message: Message, data: unknown, kind: 'answer' | 'event'): void =>
		frame.contentWindow?.postMessage(responseTo(message, data, kind), origin);
	const hear = async (event: MessageEvent): Promise<void> => {
		if (event.source !== frame.contentWindow || event.origin !== origin) return;
		const message = messageIn(event.data);
		if (message === null) return;
		if (message._actionType === 1) wanted.set(message._actionName, message);
		if (message._actionType === 2) wanted.delete(message._actionName);
		const isCall = message._actionType === 0;
		post(message, isCall ? await answer({ action: message._actionName, data: message._data }) : { Error: 0 }, 'answer');
	};
	addEventListener('message', hear);
	return {
		send: (event, data) => {
			const registration = wanted.get(event);
			if (registration) post(registration, data, 'event');
		},
		close: () => removeEventListener('message', hear),
	};
}

const responseTo = (message: Message, data: unknown, kind: 'answer' | 'event'): string =>
	JSON.stringify({
		...message,
		_messageType: 1,
		_errorCode: 0,
		_responseType: kind === 'answer' ? 0 : 1,
		_data: data,
		_origin: location.origin,
		_serializerVersion: 1,
	});

function messageIn(raw: unknown): Message | null {
	if (typeof raw !== 'string') return null;
	try {
		const message = JSON.parse(raw) as Message | null;
		return message?._messageType === 0 && typeof message._actionName === 'string' ? message : null;
	} catch {
		// The add-in talks to itself, or the browser's own tools do.
		return null;
	}
}
