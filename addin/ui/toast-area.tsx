import {
	Link,
	Toast,
	ToastBody,
	Toaster,
	ToastFooter,
	ToastTitle,
	useId,
	useToastController,
} from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { Said, ToastLine } from './toast-line.ts';

/** Ten seconds are long enough to notice a slip of the hand, or to read what went wrong. */
const LONG_MS = 10_000;
const SHORT_MS = 4_000;

/** Shows what is said on the line, one below the other. */
export function ToastArea({ line }: { readonly line: ToastLine }): ReactNode {
	const toasterId = useId('amends-toasts');
	const { dispatchToast, dismissToast } = useToastController(toasterId);
	useEffect(
		() =>
			line.hear((said) => {
				const toastId = `said-${performance.now()}`;
				const timeout = said.intent === 'success' && said.undo === null ? SHORT_MS : LONG_MS;
				dispatchToast(<Words said={said} onGone={() => dismissToast(toastId)} />, {
					toastId,
					timeout,
					intent: said.intent,
					pauseOnHover: true,
				});
			}),
		[line, dispatchToast, dismissToast],
	);
	return <Toaster toasterId={toasterId} position="bottom-end" />;
}

function Words({ said, onGone }: { readonly said: Said; readonly onGone: () => void }): ReactNode {
	const { undo } = said;
	const takeBack = () => {
		onGone();
		undo?.onUndo();
	};
	return (
		<Toast>
			<ToastTitle action={undo ? <Link onClick={takeBack}>{undo.label}</Link> : null}>{said.title}</ToastTitle>
			{said.more ? <ToastBody>{said.more}</ToastBody> : null}
			{said.intent === 'error' ? <ToastFooter /> : null}
		</Toast>
	);
}
