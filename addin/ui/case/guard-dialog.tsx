import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { GUARDS, type GuardKind } from '../../../shared/guard.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';

const KINDS = Object.keys(GUARDS) as GuardKind[];

/** Sets the guard against the judgement. Without a written reason nobody could tell later whether it was right. */
export function GuardDialog(props: { readonly supportCase: CaseView; readonly onClose: () => void }): ReactNode {
	const { supportCase, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const override = useAct('overrideGuard');
	const restore = useAct('restoreGuard');
	const [guard, setGuard] = useState(supportCase.guard);
	const [because, setBecause] = useState('');
	const [isMissing, setIsMissing] = useState(false);
	const params = { id: supportCase.id };
	const done = () => {
		const onUndo = () => restore.mutate({ params }, { onError: toasts.failed });
		const undo = supportCase.guardOverride === null ? { label: t('state.undo'), onUndo } : undefined;
		toasts.done(t('guard.set', { guard: t(`guard.${guard}`) }), undo);
		onClose();
	};
	const save = () => {
		setIsMissing(because.trim() === '');
		if (because.trim() === '') return;
		override.mutate({ params, body: { guard, because } }, { onSuccess: done, onError: toasts.failedIn(onClose) });
	};
	return (
		<FormDialog
			title={t('guard.overrideTitle')}
			saveLabel={t('state.save')}
			isBusy={override.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('guard.overrideHint')}</p>
			<RadioGroup
				aria-label={t('guard.overrideTitle')}
				value={guard}
				onChange={(_, { value }) => setGuard(KINDS.find((kind) => kind === value) ?? guard)}
			>
				{KINDS.map((kind) => (
					<Radio key={kind} value={kind} label={`${t(`guard.${kind}`)}: ${t(`guard.${kind}.meaning`)}`} />
				))}
			</RadioGroup>
			<Field
				label={t('guard.overrideBecause')}
				required
				{...(isMissing && { validationMessage: t('guard.overrideMissing'), validationState: 'error' })}
			>
				<Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
			</Field>
		</FormDialog>
	);
}
