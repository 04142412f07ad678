import { Field, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { AUDIT_AREAS, type AuditArea } from '../../../shared/audit.ts';
import { type AuditFilter, readAuditFilter } from '../../../shared/audit-filter.ts';
import { changeTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { usePeople } from '../team/use-people.ts';
import styles from './audit.module.css';

/** Long enough that nothing is asked at every key. */
const REST_MS = 300;

/** Narrows the log; all of it stands in the address. */
export function AuditFilters({ filter }: { readonly filter: AuditFilter }): ReactNode {
	const { t } = useWords();
	const people = usePeople().data?.people ?? [];
	const change = (different: Readonly<Record<string, string>>) => {
		const fields: Readonly<Record<string, string | undefined>> = { ...filter, ...different };
		changeTo({ page: 'audit', filter: readAuditFilter((name) => fields[name] ?? null) });
	};
	return (
		<search className={styles.filters}>
			<Field label={t('auditLog.area')}>
				<Select value={filter.area ?? ''} onChange={(_, { value }) => change({ area: value })}>
					<option value="">{t('auditLog.all')}</option>
					{(Object.keys(AUDIT_AREAS) as AuditArea[]).map((area) => (
						<option key={area} value={area}>
							{t(`auditLog.area.${area}`)}
						</option>
					))}
				</Select>
			</Field>
			<Field label={t('auditLog.who')}>
				<Select value={filter.by ?? ''} onChange={(_, { value }) => change({ by: value })}>
					<option value="">{t('auditLog.everybody')}</option>
					<option value="file">amends.yaml</option>
					<option value="system">{t('auditLog.system')}</option>
					{people.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</Select>
			</Field>
			<Field label={t('auditLog.from')}>
				<Input type="date" value={filter.from ?? ''} onChange={(_, { value }) => change({ from: value })} />
			</Field>
			<Field label={t('auditLog.until')}>
				<Input type="date" value={filter.until ?? ''} onChange={(_, { value }) => change({ until: value })} />
			</Field>
			<SearchField value={filter.q ?? ''} onChange={(q) => change({ q })} />
		</search>
	);
}

function SearchField(props: { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
	const { t } = useWords();
	const { value, onChange } = props;
	const [typed, setTyped] = useState(value);
	useEffect(() => {
		if (typed === value) return;
		const timer = setTimeout(() => onChange(typed), REST_MS);
		return () => clearTimeout(timer);
	});
	return (
		<Field label={t('auditLog.search')}>
			<Input type="search" value={typed} maxLength={200} onChange={(_, { value: next }) => setTyped(next)} />
		</Field>
	);
}
