import { Link, Toast, ToastBody, ToastFooter, ToastTitle, useToastController } from '@fluentui/react-components';
import { saidOf } from './states.tsx';
import { useWords } from './words.tsx';

export const TOASTER = 'amends-toasts';

interface Undo {
	readonly label: string;
	readonly onUndo: () => void;
}

/** Ten seconds are long enough to notice a slip of the hand. */
const UNDO_MS = 10_000;
const SHORT_MS = 4_000;

/** Short words at the edge of the page: what was done (with a way back where there is one), or why it was not. */
export function useToasts() {
	const { dispatchToast, dismissToast } = useToastController(TOASTER);
	const words = useWords();
	return {
		done(text: string, undo?: Undo) {
			const toastId = `done-${performance.now()}`;
			const takeBack = () => {
				dismissToast(toastId);
				undo?.onUndo();
			};
			dispatchToast(
				<Toast>
					<ToastTitle action={undo ? <Link onClick={takeBack}>{undo.label}</Link> : null}>{text}</ToastTitle>
				</Toast>,
				{ toastId, intent: 'success', timeout: undo ? UNDO_MS : SHORT_MS, pauseOnHover: true },
			);
		},
		failed(error: unknown) {
			const said = saidOf(error, words);
			dispatchToast(
				<Toast>
					<ToastTitle>{said.title}</ToastTitle>
					{said.mend ? <ToastBody>{said.mend}</ToastBody> : null}
					<ToastFooter />
				</Toast>,
				{ intent: 'error', timeout: UNDO_MS, pauseOnHover: true },
			);
		},
	};
}
