import { Checkbox, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { OUTCOMES, type Outcome } from '../../../shared/case.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { CauseChoice } from './cause-choice.tsx';
import { FormDialog } from './form-dialog.tsx';
import { GivenHere } from './given-here.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { SimilarCases } from './similar-cases.tsx';
import { useCauses, useSimilarCases } from './use-causes.ts';

const ENDS = Object.keys(OUTCOMES) as Outcome[];
const LINES = ['whatWentWrong', 'whatWeDid'] as const;

interface Written {
	readonly whatWentWrong: string;
	readonly whatWeDid: string;
	readonly rootCauseId: string | null;
}

/** Ends the case with what the team learned. No case is `recovered` before its root cause is written down (facts: decay). */
export function CloseDialog(props: { readonly supportCase: CaseView; readonly onClose: () => void }): ReactNode {
	const { supportCase, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const close = useAct('close');
	const causes = useCauses();
	const [outcome, setOutcome] = useState<Outcome>('recovered');
	const [written, setWritten] = useState<Written>(() => writtenIn(supportCase));
	const [avoidable, setAvoidable] = useState(supportCase.avoidable);
	const [isChecked, setIsChecked] = useState(false);
	const similar = useSimilarCases(supportCase.id, written.whatWentWrong.trim());
	const isNeeded = OUTCOMES[outcome].needsDocumentation;
	const isMissing = (line: keyof Written) => isNeeded && !written[line]?.trim();
	const fault = (line: keyof Written, says: string) =>
		isChecked && isMissing(line) ? { validationMessage: says } : {};
	const save = () => {
		setIsChecked(true);
		if (isMissing('rootCauseId') || LINES.some(isMissing)) return;
		const onSuccess = () => {
			toasts.done(t('case.closedDone'));
			onClose();
		};
		close.mutate(
			{ params: { id: supportCase.id }, body: { outcome, ...written, avoidable } },
			{ onSuccess, onError: toasts.failedIn(onClose) },
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
			{isNeeded ? <p>{t('close.needed')}</p> : null}
			<SimilarCases
				similar={similar.data ?? []}
				onTake={(one) => {
					setWritten({
						whatWentWrong: one.whatWentWrong,
						whatWeDid: one.whatWeDid,
						rootCauseId: one.rootCauseId ?? written.rootCauseId,
					});
					setAvoidable(one.avoidable);
				}}
			/>
			{LINES.map((line) => (
				<Field key={line} label={t(`close.${line}`)} required={isNeeded} {...fault(line, t('close.missing'))}>
					<Textarea value={written[line]} onChange={(_, { value }) => setWritten({ ...written, [line]: value })} />
				</Field>
			))}
			<GivenHere
				caseId={supportCase.id}
				onTake={(given) =>
					setWritten({ ...written, whatWeDid: [written.whatWeDid.trim(), given].filter(Boolean).join('\n') })
				}
			/>
			<Field label={t('close.rootCause')} required={isNeeded} {...fault('rootCauseId', t('close.missingCause'))}>
				<CauseChoice
					causes={causes.data ?? []}
					value={written.rootCauseId}
					none={t('close.noCause')}
					onChoose={(rootCauseId) => setWritten({ ...written, rootCauseId })}
				/>
			</Field>
			<Checkbox
				label={t('close.avoidable')}
				checked={avoidable}
				onChange={(_, { checked }) => setAvoidable(checked === true)}
			/>
			<PlanPreview caseId={supportCase.id} act="close" outcome={outcome} />
		</FormDialog>
	);
}

const writtenIn = ({ documentation }: CaseView): Written => ({
	whatWentWrong: documentation?.whatWentWrong ?? '',
	whatWeDid: documentation?.whatWeDid ?? '',
	rootCauseId: documentation?.rootCauseId ?? null,
});
