import { Button, Field, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportView } from '../../../shared/api/customer-imports.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { fetchFile, saveFile } from '../../ui/note/files.ts';
import { hrefOf } from '../../ui/routes.ts';
import { useSeams } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './customers.module.css';
import { useImportAct } from './use-imports.ts';

/** How far a list is, what became of its lines, and which were not taken. */
export function ImportProgress({ list }: { readonly list: ImportView }): ReactNode {
	const { t, language } = useWords();
	const toasts = useToasts();
	const cancel = useImportAct('customerImportCancel');
	const { made, changed, same, refused, state } = list;
	const part = list.bytes === 0 ? 1 : list.bytesRead / list.bytes;
	const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part);
	const isRunning = state === 'running';
	return (
		<Panel title={list.fileName}>
			<p role="status">{t(`imports.state.${state}`)}</p>
			{isRunning ? (
				<Field validationMessage={t('imports.progress', { percent })} validationState="none">
					<ProgressBar value={part} aria-label={list.fileName} />
				</Field>
			) : null}
			<p>{t('imports.counts', { made, changed, same, refused })}</p>
			{list.refusedBecause.length === 0 ? null : (
				<ul className={styles.items}>
					{list.refusedBecause.map(({ because, lines }) => (
						<li key={because}>
							<b>{lines}</b> {t(`imports.because.${because}`)}
						</li>
					))}
				</ul>
			)}
			<div className={styles.acts}>
				{refused === 0 ? null : <ReportButton id={list.id} />}
				{isRunning ? (
					<Button
						disabled={cancel.isPending}
						onClick={() => cancel.mutate({ params: { id: list.id } }, { onError: toasts.failed })}
					>
						{t('imports.cancel')}
					</Button>
				) : (
					<a href={hrefOf({ page: 'customer-import', id: null })}>{t('imports.choose')}</a>
				)}
			</div>
		</Panel>
	);
}

function ReportButton({ id }: { readonly id: string }): ReactNode {
	const { t, language } = useWords();
	const { client } = useSeams();
	const toasts = useToasts();
	const save = async (): Promise<void> => {
		try {
			const path = `/api/v1/customer-imports/${encodeURIComponent(id)}/report?language=${language}`;
			saveFile(await fetchFile(client, path), 'refused-lines.csv');
		} catch (error) {
			toasts.failed(error);
		}
	};
	return <Button onClick={() => void save()}>{t('imports.report')}</Button>;
}
