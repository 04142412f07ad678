import type { ReactNode } from 'react';
import { FormDialog } from '../../ui/case/form-dialog.tsx';

/** Asks before something is done that cannot be taken back. */
export function Confirm(props: {
	readonly title: string;
	readonly hint: string;
	readonly saveLabel: string;
	readonly isBusy: boolean;
	readonly onSave: () => void;
	readonly onClose: () => void;
}): ReactNode {
	const { hint, ...form } = props;
	return (
		<FormDialog {...form}>
			<p>{hint}</p>
		</FormDialog>
	);
}
