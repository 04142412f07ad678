import type { ReactNode } from 'react';
import type { ImportView } from '../../../shared/api/customer-imports.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './customers.module.css';

/** The first lines of a list, as they are read. */
export function ImportPreview({ rows }: { readonly rows: NonNullable<ImportView['preview']>['rows'] }): ReactNode {
	const { t } = useWords();
	const width = Math.max(1, ...rows.map(({ cells }) => cells?.length ?? 0));
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
		<section className={styles.scroll} tabIndex={0} aria-label={t('imports.preview')}>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{t('imports.line')}</th>
						<th scope="colgroup" colSpan={width}>
							{t('imports.preview')}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ line, cells }) => (
						<tr key={line}>
							<th scope="row">{line}</th>
							{cells === null ? (
								<td colSpan={width}>
									<i>{t('imports.unreadable')}</i>
								</td>
							) : (
								keyed(cells).map(([key, cell]) => (
									<td key={key} dir="auto">
										{cell}
									</td>
								))
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** Cells by their column: two of them may say the same. */
const keyed = (cells: readonly string[]): readonly (readonly [string, string])[] =>
	cells.map((cell, index) => [`column ${index}`, cell]);
