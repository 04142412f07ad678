import type { ReactNode } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { EditDialog } from './edit-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

/** What may be open over a customer. */
export type Dialog = 'edit' | 'merge' | 'split' | 'erase';

const DIALOGS = { edit: EditDialog, merge: MergeDialog, split: SplitDialog, erase: EraseDialog } as const;

/** One of them. */
export function CustomerDialogs(props: {
	readonly customer: CustomerView;
	readonly dialog: Dialog;
	readonly onClose: () => void;
}): ReactNode {
	const Open = DIALOGS[props.dialog];
	return <Open customer={props.customer} onClose={props.onClose} />;
}
