import { type ReactNode, useState } from 'react';
import type { RemediesView, RemedyView } from '../../../shared/api/remedies.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Choices } from '../choices.tsx';
import { Dots } from '../dots.tsx';
import { Later } from '../later.tsx';
import { When } from '../marks.tsx';
import { useNameOf } from '../queries.ts';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import { giftName } from './gift-name.ts';
import styles from './remedies.module.css';

type Form = 'none' | 'correct' | 'take-back';

/** One entry of the ledger: what, why, by whom. It can be put right by another entry, and never changed. */
export function RemedyRow(props: {
	readonly remedy: RemedyView;
	readonly supportCase: CaseView;
	readonly remedies: RemediesView;
}): ReactNode {
	const { remedy, supportCase, remedies } = props;
	const words = useWords();
	const { t } = words;
	const [form, setForm] = useState<Form>('none');
	const shut = () => setForm('none');
	const name = giftName(remedy, words);
	const choices = [
		{ key: 'correct', label: t('remedies.correct'), onChoose: () => setForm('correct') },
		{ key: 'take-back', label: t('remedies.takeBack'), onChoose: () => setForm('take-back') },
	];
	return (
		<li className={styles.row} data-holds={remedy.holds}>
			<p className={styles.what}>
				<b>{name}</b>
				{remedy.holds ? null : <Fate number={remedy.number} remedies={remedies} />}
			</p>
			{remedy.holds ? (
				<div className={styles.acts}>
					<Choices
						size="small"
						appearance="subtle"
						icon={<Dots />}
						label={t('remedies.options', { remedy: name })}
						choices={choices}
					/>
				</div>
			) : null}
			<p className={styles.why}>{remedy.why}</p>
			{remedy.overWarning === null ? null : (
				<p className={styles.why}>{t('remedies.over', { why: remedy.overWarning })}</p>
			)}
			<By remedy={remedy} />
			{form === 'correct' ? (
				<Later part={DIALOGS.giveRemedy} with={{ supportCase, remedies, corrected: remedy, onClose: shut }} />
			) : null}
			{form === 'take-back' ? (
				<Later part={DIALOGS.takeBackRemedy} with={{ caseId: supportCase.id, remedy, onClose: shut }} />
			) : null}
		</li>
	);
}

function By({ remedy }: { readonly remedy: RemedyView }): ReactNode {
	const { t, money } = useWords();
	const nameOf = useNameOf();
	const parts = [
		t('remedies.by', { name: nameOf(remedy.givenBy) }),
		...(remedy.approvedBy === null ? [] : [t('remedies.approvedBy', { name: nameOf(remedy.approvedBy) })]),
		...(remedy.loss === null ? [] : [t('remedies.loss', { sum: money(remedy.loss) })]),
	];
	return (
		<p className={styles.by}>
			<When at={remedy.at} /> · {parts.join(' · ')}
		</p>
	);
}

/** What became of an entry that does not hold. */
function Fate({ number, remedies }: { readonly number: number; readonly remedies: RemediesView }): ReactNode {
	const { t } = useWords();
	const by = remedies.remedies.find(({ corrects }) => corrects === number);
	return (
		<span className={styles.state}>{t(by?.entry === 'taken-back' ? 'remedies.takenBack' : 'remedies.corrected')}</span>
	);
}
