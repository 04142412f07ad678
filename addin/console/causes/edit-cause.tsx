import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { branchOf, nameOfCause } from '../../../shared/causes/tree.ts';
import { CauseChoice } from '../../ui/case/cause-choice.tsx';
import { Panel } from '../../ui/case/panel.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { AddCause } from './add-cause.tsx';
import styles from './causes.module.css';
import type { CauseRow } from './causes-page.tsx';
import { useCauseAct } from './use-causes-page.ts';

/** What a lead does to a place in the tree. */
export function EditCause({ row, rows }: { readonly row: CauseRow; readonly rows: readonly CauseRow[] }): ReactNode {
	const { t, language } = useWords();
	const toasts = useToasts();
	const rename = useCauseAct('causeRename');
	const move = useCauseAct('causeMove');
	const archive = useCauseAct('causeArchive');
	const remove = useCauseAct('causeDelete');
	const [name, setName] = useState(nameOfCause(row, language));
	const [parent, setParent] = useState(row.parent);
	const { id } = row;
	const params = { id };
	const told = { onSuccess: () => toasts.done(t('causes.saved')), onError: toasts.failed };
	const below = new Set(branchOf(rows, id).map((one) => one.id));
	const isBusy = rename.isPending || move.isPending || archive.isPending || remove.isPending;
	const isNamed = name.trim() !== '' && name.trim() !== nameOfCause(row, language);
	const onRemoved = ({ outcome }: { readonly outcome: 'deleted' | 'archived' }) => {
		toasts.done(t(outcome === 'archived' ? 'causes.inUse' : 'causes.deleted'));
		if (outcome === 'deleted') goTo({ page: 'causes', id: null });
	};
	return (
		<Panel title={t('causes.tree')}>
			<div className={styles.line}>
				<Field label={t('causes.name')}>
					<Input value={name} maxLength={80} onChange={(_, { value }) => setName(value)} />
				</Field>
				<Button disabled={isBusy || !isNamed} onClick={() => rename.mutate({ params, body: { name } }, told)}>
					{t('causes.rename')}
				</Button>
			</div>
			<div className={styles.line}>
				<Field label={t('causes.below')}>
					<CauseChoice
						causes={rows.filter((one) => !below.has(one.id))}
						value={parent}
						none={t('causes.top')}
						onChoose={setParent}
					/>
				</Field>
				<Button
					disabled={isBusy || parent === row.parent}
					onClick={() => move.mutate({ params, body: { parent } }, told)}
				>
					{t('causes.move')}
				</Button>
			</div>
			{row.isArchived ? null : <AddCause parent={id} label={t('causes.addBelow')} />}
			<div className={styles.acts}>
				<Button
					disabled={isBusy}
					onClick={() => archive.mutate({ params, body: { isArchived: !row.isArchived } }, told)}
				>
					{t(row.isArchived ? 'causes.restore' : 'causes.archive')}
				</Button>
				<Button
					disabled={isBusy}
					onClick={() => remove.mutate({ params }, { onSuccess: onRemoved, onError: toasts.failed })}
				>
					{t('causes.delete')}
				</Button>
			</div>
		</Panel>
	);
}
