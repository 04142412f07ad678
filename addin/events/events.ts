import './old-engine.ts';
import { askMoved } from './ask-server.ts';
import { onSend } from './on-send.ts';
import { SEND_CONTEXT, type SendContext } from './send-context.ts';

/**
 * What `OnMessageSend` calls, after the few lines that `vite.events.config.ts` puts before this script. They are plain old JavaScript: should this
 * script not load in an old runtime, they let every mail through.
 */
export function judge(event: Office.MailboxEvent): void {
	const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
	void onSend({
		context: async () => {
			const kept = await call<string>((done) => item.sessionData.getAsync(SEND_CONTEXT, done));
			return JSON.parse(kept) as SendContext;
		},
		body: () => call<string>((done) => item.body.getAsync(Office.CoercionType.Text, done)),
		moved: askMoved,
		canAsk: promptMode() !== undefined,
		after: (milliseconds, run) => void setTimeout(run, milliseconds),
	})
		.then((decision) => (decision.allow ? ALLOWED : refusal(decision)))
		.catch(() => ALLOWED)
		.then((told) => event.completed(told));
}

const ALLOWED = { allowEvent: true };

/**
 * Outlook asks "send anyway?" where the agent may; else the agent goes back to the draft. Outlooks before Mailbox 1.14 know no modes, and do what
 * the manifest says.
 */
function refusal({ message, canSendAnyway }: { readonly message: string; readonly canSendAnyway: boolean }): object {
	const prompt = promptMode();
	const mode = canSendAnyway && prompt !== undefined ? { sendModeOverride: prompt } : {};
	return { allowEvent: false, errorMessage: message, commandId: 'compose.open', ...mode };
}

function promptMode(): string | undefined {
	const modes: Partial<typeof Office.MailboxEnums> = Office.MailboxEnums;
	return modes.SendModeOverride?.PromptUser;
}

function call<Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
	return new Promise((resolve, reject) => {
		start(({ status, value, error }) => {
			if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
			else reject(new Error(error.message));
		});
	});
}
