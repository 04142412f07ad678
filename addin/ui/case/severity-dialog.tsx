import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { SEVERITIES, type Severity } from '../../../shared/severity.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';

const LEVELS = Object.keys(SEVERITIES) as Severity[];

/** Corrects the severity. Each level says what it means, so that two people choose the same one (facts: severity scale). */
export function SeverityDialog(props: { readonly supportCase: CaseView; readonly onClose: () => void }): ReactNode {
	const { supportCase, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const correct = useAct('correctSeverity');
	const [severity, setSeverity] = useState(supportCase.severity);
	const [because, setBecause] = useState('');
	const save = () =>
		correct.mutate(
			{ params: { id: supportCase.id }, body: { severity, ...(because.trim() ? { because } : {}) } },
			{ onSuccess: done, onError: toasts.failedIn(onClose) },
		);
	const done = () => {
		const before = { severity: supportCase.severity };
		const onUndo = () => correct.mutate({ params: { id: supportCase.id }, body: before }, { onError: toasts.failed });
		toasts.done(t('severity.corrected', { level: severity }), { label: t('state.undo'), onUndo });
		onClose();
	};
	return (
		<FormDialog
			title={t('severity.correctTitle')}
			saveLabel={t('state.save')}
			isBusy={correct.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('severity.correctHint')}</p>
			<RadioGroup
				aria-label={t('severity.correctTitle')}
				value={severity}
				onChange={(_, { value }) => setSeverity(LEVELS.find((level) => level === value) ?? severity)}
			>
				{LEVELS.map((level) => (
					<Radio
						key={level}
						value={level}
						label={`${level} ${t(`severity.${level}`)}: ${t(`severity.meaning.${level}`)}`}
					/>
				))}
			</RadioGroup>
			<Field label={t('severity.because')}>
				<Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
			</Field>
		</FormDialog>
	);
}
