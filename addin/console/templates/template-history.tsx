import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNameOf } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './templates.module.css';
import type { TemplateWhole } from './use-templates.ts';

/** Who wrote what and when, newest first; any of it can be used again. */
export function TemplateHistory(props: {
	readonly whole: TemplateWhole;
	readonly isBusy: boolean;
	readonly onRestore: (version: number) => void;
}): ReactNode {
	const { t, exact } = useWords();
	const nameOf = useNameOf();
	const { versions, version: newest, language } = props.whole;
	if (versions.length === 0) return <p className={styles.quiet}>{t('templates.noHistory')}</p>;
	return (
		<ol className={styles.versions}>
			{versions.map(({ version, words, restores, by, at }) => (
				<li key={version}>
					<p>
						<b>{t('templates.version', { version })}</b> · {t('templates.byAt', { name: nameOf(by), time: exact(at) })}
						{restores ? ` · ${t('templates.restores', { version: restores })}` : ''}
						{words === null ? ` · ${t('templates.ours')}` : ''}
					</p>
					{words === null ? null : (
						<details>
							<summary>{t('templates.showWords')}</summary>
							<pre lang={language} className={styles.plain}>
								{[...(words.subject === null ? [] : [words.subject]), ...words.paragraphs].join('\n\n')}
							</pre>
						</details>
					)}
					{version === newest || words === null ? null : (
						<Button size="small" disabled={props.isBusy} onClick={() => props.onRestore(version)}>
							{t('templates.restore')}
						</Button>
					)}
				</li>
			))}
		</ol>
	);
}
