import { type ChangeEvent, type ReactNode, useState } from 'react';
import { LARGEST_IMPORT } from '../../../shared/customers/import.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { When } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import styles from './customers.module.css';
import { ImportCheck } from './import-check.tsx';
import { ImportProgress } from './import-progress.tsx';
import { useImport, useImports, useUpload } from './use-imports.ts';

/** Bringing a list of customers in: a file is chosen, looked at, and read. */
export function ImportPage({ id }: { readonly id: string | null }): ReactNode {
	const { t } = useWords();
	return (
		<>
			<PageTop title={t('imports.title')} intro={t('imports.intro')}>
				<a href={hrefOf({ page: 'customers' })}>{t('customer.back')}</a>
			</PageTop>
			<div className={styles.parts}>
				{id === null ? <Choose /> : <OneImport key={id} id={id} />}
				<Earlier shown={id} />
			</div>
		</>
	);
}

function Choose(): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const upload = useUpload();
	const [fault, setFault] = useState<string | null>(null);
	const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
		const file = target.files?.[0];
		if (file === undefined) return;
		// Said before the first byte leaves: minutes of uploading would end in the same word.
		setFault(file.size > LARGEST_IMPORT ? t('imports.tooLarge') : null);
		if (file.size > LARGEST_IMPORT) return;
		upload.mutate(file, { onSuccess: (id) => goTo({ page: 'customer-import', id }), onError: toasts.failed });
	};
	return (
		<Panel title={t('imports.choose')}>
			<input
				type="file"
				accept=".csv,.txt,.tsv,text/csv,text/plain"
				className={styles.file}
				aria-label={t('imports.choose')}
				disabled={upload.isPending}
				onChange={choose}
			/>
			{fault === null ? null : <p role="alert">{fault}</p>}
			{upload.isPending ? <p role="status">{t('imports.uploading', { name: upload.variables.name })}</p> : null}
		</Panel>
	);
}

function OneImport({ id }: { readonly id: string }): ReactNode {
	const [how, setHow] = useState<Parameters<typeof useImport>[1]>({});
	const list = useImport(id, how);
	if (list.isPending) return <Loading />;
	if (!list.data) return <Failed error={list.error} retry={() => void list.refetch()} />;
	return list.data.state === 'uploaded' ? (
		<ImportCheck list={list.data} onHow={(different) => setHow({ ...how, ...different })} />
	) : (
		<ImportProgress list={list.data} />
	);
}

function Earlier({ shown }: { readonly shown: string | null }): ReactNode {
	const { t } = useWords();
	const imports = useImports();
	const others = (imports.data ?? []).filter(({ id }) => id !== shown);
	if (others.length === 0) return null;
	return (
		<Panel title={t('imports.earlier')}>
			<ul className={styles.items}>
				{others.map((one) => (
					<li key={one.id}>
						<a href={hrefOf({ page: 'customer-import', id: one.id })}>{one.fileName}</a>
						<span className={styles.quiet}>
							{t(`imports.state.${one.state}`)}, <When at={one.at} />
						</span>
					</li>
				))}
			</ul>
		</Panel>
	);
}
