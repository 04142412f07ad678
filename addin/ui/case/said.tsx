import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useWords } from '../words.tsx';
import { Panel } from './panel.tsx';
import styles from './said.module.css';
import { isShielded } from './shield.ts';

/** What would make it right, in the customer's own words. */
export function Asked({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	if (supportCase.sought.length === 0) return null;
	return (
		<Panel title={t('sought.title')}>
			<dl className={styles.quotes}>
				{supportCase.sought.map(({ name, quote, byWords }) => (
					<div key={name} className={styles.row}>
						<dt>{t(`remedy.${name}`)}</dt>
						<dd>
							<Quote supportCase={supportCase} quote={quote} />
							{byWords ? <small className={styles.note}>{t('signals.byWords')}</small> : null}
						</dd>
					</div>
				))}
			</dl>
		</Panel>
	);
}

/** The customer's words; abusive ones are left in their folded mail. */
export function Quote(props: { readonly supportCase: CaseView; readonly quote: string }): ReactNode {
	const { t } = useWords();
	if (props.quote === '') return null;
	if (isShielded(props.supportCase, props.quote)) return <i>{t('signals.hidden')}</i>;
	return <q>{props.quote}</q>;
}
