import type { ReactNode } from 'react';
import type { AuditView } from '../../../shared/api/audit.ts';
import { When } from '../../ui/marks.tsx';
import { useWords, type Words } from '../../ui/words.tsx';
import { useNames } from '../team/use-names.ts';
import styles from './audit.module.css';
import { sayData } from './say-data.ts';

/** One line of the log; what else is known of it is folded. */
export function AuditRow({ row }: { readonly row: AuditView }): ReactNode {
	const words = useWords();
	const { t } = words;
	const names = useNames();
	const facts = sayData(row.data);
	return (
		<tr>
			<td data-label={t('auditLog.when')}>
				<When at={row.at} />
				<span className={styles.quiet}>{words.short(row.at)}</span>
			</td>
			<td data-label={t('auditLog.who')}>{sayWho(row.by, words, names.person)}</td>
			<td>
				<span>{t(`audit.${row.what}`, { subject: row.subject })}</span>
				<details className={styles.details}>
					<summary aria-label={t('auditLog.more', { number: row.number })}>#{row.number}</summary>
					<dl>
						{facts.map(({ name, value }) => (
							<div key={name}>
								<dt>{name}</dt>
								<dd>{value}</dd>
							</div>
						))}
						<div>
							<dt>{t('auditLog.seal')}</dt>
							<dd>
								<code>{row.hash}</code>
							</dd>
						</div>
					</dl>
				</details>
			</td>
		</tr>
	);
}

const TOKEN = 'token:';

function sayWho(by: string, { t }: Words, nameOf: (id: string) => string): string {
	if (by === 'file') return 'amends.yaml';
	if (by === 'system') return t('auditLog.system');
	return by.startsWith(TOKEN) ? t('auditLog.token', { id: by.slice(TOKEN.length) }) : nameOf(by);
}
