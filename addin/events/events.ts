import './old-engine.ts';
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
		after: (milliseconds, run) => void setTimeout(run, milliseconds),
	}).then((decision) => {
		if (decision.allow) event.completed({ allowEvent: true });
		else event.completed(refusal(decision));
	});
}

/** Outlook asks "send anyway?" where the agent may; else the agent goes back to the draft. */
function refusal({ message, canSendAnyway }: { readonly message: string; readonly canSendAnyway: boolean }): object {
	const mode = canSendAnyway ? { sendModeOverride: Office.MailboxEnums.SendModeOverride.PromptUser } : {};
	return { allowEvent: false, errorMessage: message, commandId: 'compose.open', ...mode };
}

function call<Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
	return new Promise((resolve, reject) => {
		start(({ status, value, error }) => {
			if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
			else reject(new Error(error.message));
		});
	});
}
