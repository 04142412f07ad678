import { Checkbox, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { type Documentation, OUTCOMES, type Outcome } from '../../../shared/case.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';

const ENDS = Object.keys(OUTCOMES) as Outcome[];
const LINES = ['whatWentWrong', 'whatWeDid', 'rootCause'] as const satisfies readonly (keyof Documentation)[];
const BLANK: Documentation = { whatWentWrong: '', whatWeDid: '', rootCause: '' };

/** Ends the case with what the team learned. No case is `recovered` before its root cause is written down (facts: decay). */
export function CloseDialog(props: { readonly supportCase: CaseView; readonly onClose: () => void }): ReactNode {
	const { supportCase, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const close = useAct('close');
	const [outcome, setOutcome] = useState<Outcome>('recovered');
	const [lines, setLines] = useState<Documentation>(supportCase.documentation ?? BLANK);
	const [avoidable, setAvoidable] = useState(supportCase.avoidable);
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = (line: keyof Documentation) => OUTCOMES[outcome].needsDocumentation && lines[line].trim() === '';
	const save = () => {
		setIsChecked(true);
		if (LINES.some(isMissing)) return;
		const onSuccess = () => {
			toasts.done(t('case.closedDone'));
			onClose();
		};
		close.mutate(
			{ params: { id: supportCase.id }, body: { outcome, ...lines, avoidable } },
			{ onSuccess, onError: toasts.failed },
		);
	};
	return (
		<FormDialog
			title={t('close.title')}
			saveLabel={t('close.save')}
			isBusy={close.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Field label={t('close.outcome')}>
				<RadioGroup
					value={outcome}
					onChange={(_, { value }) => setOutcome(ENDS.find((end) => end === value) ?? outcome)}
				>
					{ENDS.map((end) => (
						<Radio key={end} value={end} label={`${t(`outcome.${end}`)}: ${t(`outcome.${end}.meaning`)}`} />
					))}
				</RadioGroup>
			</Field>
			{OUTCOMES[outcome].needsDocumentation ? <p>{t('close.needed')}</p> : null}
			{LINES.map((line) => (
				<Field
					key={line}
					label={t(`close.${line}`)}
					required={OUTCOMES[outcome].needsDocumentation}
					{...(isChecked && isMissing(line) ? { validationMessage: t('close.missing') } : {})}
				>
					<Textarea value={lines[line]} onChange={(_, { value }) => setLines({ ...lines, [line]: value })} />
				</Field>
			))}
			<Checkbox
				label={t('close.avoidable')}
				checked={avoidable}
				onChange={(_, { checked }) => setAvoidable(checked === true)}
			/>
		</FormDialog>
	);
}
