import { type ReactNode, useEffect } from 'react';
import { DIALOGS } from '../../ui/case/dialogs.ts';
import { Later } from '../../ui/later.tsx';
import { useCase } from '../../ui/queries.ts';
import { useToasts } from '../../ui/toasts.tsx';
import type { Asking } from './use-drops.ts';

/** The form that a drop asks for, once the case is there: forms show more of it than a card has. */
export function AskForm({ asking, onClose }: { readonly asking: Asking; readonly onClose: () => void }): ReactNode {
	const { data: supportCase, error } = useCase(asking.caseId);
	const toasts = useToasts();
	// biome-ignore lint/correctness/useExhaustiveDependencies: it is said once, when it fails
	useEffect(() => {
		if (error === null) return;
		toasts.failed(error);
		onClose();
	}, [error]);
	if (supportCase === undefined) return null;
	const { drop } = asking;
	switch (drop.form) {
		case 'resolve':
			return <Later part={DIALOGS.resolve} with={{ supportCase, onClose }} />;
		case 'close':
			return <Later part={DIALOGS.close} with={{ supportCase, onClose }} />;
		case 'back':
			return <Later part={DIALOGS.back} with={{ supportCase, onClose, stage: drop.stage }} />;
	}
}
