import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RemediesView, RemedyView } from '../../../shared/api/remedies.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useToasts } from '../toasts.tsx';
import { useActOnce } from '../use-act-once.ts';
import { useWords } from '../words.tsx';
import { ComparableCases } from './comparable-cases.tsx';
import { FormDialog } from './form-dialog.tsx';
import { type Draft, type Fault, firstDraft, readDraft } from './remedy-draft.ts';
import { KindField, LossField, WorthField } from './remedy-fields.tsx';
import { RemedyWarnings } from './remedy-warnings.tsx';

/** Gives a remedy, or puts an entry right. Says while one types whether a lead will be asked and what speaks against it. */
export function RemedyDialog(props: {
	readonly supportCase: CaseView;
	readonly remedies: RemediesView;
	readonly corrected: RemedyView | null;
	readonly onClose: () => void;
}): ReactNode {
	const { supportCase, remedies, corrected, onClose } = props;
	const { t, language } = useWords();
	const toasts = useToasts();
	const give = useActOnce('giveRemedy');
	const [draft, setDraft] = useState(() => firstDraft(remedies, corrected, language));
	const [isChecked, setIsChecked] = useState(false);
	const corrects = corrected?.number ?? null;
	const reading = readDraft(draft, { remedies, corrects, guard: supportCase.guard });
	const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
	const isWrong = (fault: Fault) => isChecked && reading.faults.includes(fault);
	const save = () => {
		setIsChecked(true);
		if (reading.faults.length > 0) return;
		const { money, loss } = reading;
		const { kind, why, overWarning } = draft;
		// The entry that is put right may be gone with this form by then: a promise is heard all the same.
		void give
			.mutateAsync({ params: { id: supportCase.id }, body: { kind, money, loss, why, overWarning, corrects } })
			.then(({ outcome }) => {
				toasts.done(t(`remedyForm.${outcome}`));
				onClose();
			}, toasts.failed);
	};
	return (
		<FormDialog
			title={corrects === null ? t('remedies.give') : t('remedyForm.titleCorrect', { number: corrects })}
			saveLabel={t(reading.asks === null ? 'remedyForm.save' : 'remedyForm.ask')}
			isBusy={give.isPending}
			onSave={save}
			onClose={onClose}
		>
			<KindField draft={draft} onChange={change} />
			<WorthField draft={draft} isWrong={isWrong} onChange={change} />
			<LossField draft={draft} losses={remedies.losses} isWrong={isWrong} onChange={change} />
			<Field
				label={t('remedyForm.why')}
				required
				{...(isWrong('why') ? { validationMessage: t('remedyForm.whyMissing') } : {})}
			>
				<Textarea value={draft.why} maxLength={2_000} onChange={(_, { value }) => change({ why: value })} />
			</Field>
			<RemedyWarnings
				reading={reading}
				draft={draft}
				remedies={remedies}
				guardBecause={supportCase.guardBecause}
				isMissing={isWrong('overWarning')}
				onChange={change}
			/>
			<ComparableCases caseId={supportCase.id} loss={reading.loss} />
		</FormDialog>
	);
}
