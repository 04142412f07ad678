import type { ReactNode } from 'react';
import type { FoundView } from '../../../shared/api/search.ts';
import { PersonMark, When } from '../../ui/marks.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { hrefOf } from '../../ui/routes.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { StagePath } from '../../ui/stage-path.tsx';
import { useWords } from '../../ui/words.tsx';
import { Marked } from './marked.tsx';
import styles from './search.module.css';

/** A case that was found, with the places that answer the search. One link. */
export function FoundRow({ found }: { readonly found: FoundView }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const { supportCase, subject, customer, snippets } = found;
	return (
		<li>
			<a className={styles.row} href={hrefOf({ page: 'case', id: supportCase.id })}>
				<span className={styles.severity}>
					<SeverityBadge severity={supportCase.severity} isShort />
				</span>
				<span className={styles.what}>
					<span className={styles.subject}>
						{subject.text === '' ? t('ledger.noSubject') : <Marked {...subject} />}
						<span className={styles.quiet}>#{supportCase.number}</span>
					</span>
					<span className={styles.customer}>
						<Marked {...customer} />
						<span className={styles.quiet}>
							<When at={supportCase.lastCustomerMailAt} />
						</span>
					</span>
					{snippets.map((snippet) => (
						<span key={`${snippet.kind} ${snippet.at} ${snippet.text}`} className={styles.snippet}>
							<span className={styles.where}>{t(`search.in.${snippet.kind}`)}</span> <Marked {...snippet} />
						</span>
					))}
				</span>
				<span className={styles.state}>
					<StagePath stage={supportCase.stage} />
					<PersonMark name={supportCase.assignee === null ? null : nameOf(supportCase.assignee)} />
				</span>
			</a>
		</li>
	);
}
