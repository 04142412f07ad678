import type { ReactNode } from 'react';
import type { Language } from '../../../shared/language.ts';
import { hrefOf } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { StarterEditor } from './starter-editor.tsx';
import { StarterFigures } from './starter-figures.tsx';
import { StarterGiven } from './starter-given.tsx';
import { StarterHistory } from './starter-history.tsx';
import styles from './starters.module.css';
import { type StarterWhole, type StarterWritten, useStarter } from './use-starter.ts';

/** One beginning, or a new one: its words, who used it, and its earlier versions. */
export function StarterPage(props: {
	/** null: a new one */
	readonly id: string | null;
	readonly language: Language;
	/** whose words a new one begins with */
	readonly from: string | null;
}): ReactNode {
	const { t } = useWords();
	const { id, language, from } = props;
	const asked = useStarter(id ?? from);
	const isNew = id === null;
	return (
		<>
			<a className={styles.back} href={hrefOf({ page: 'starters', language })}>
				<span aria-hidden="true">←</span> {t('starters.back')}
			</a>
			<PageTop title={isNew ? t('starters.new') : (asked.data?.title ?? t('nav.starters'))} />
			{asked.isLoading ? <Loading /> : null}
			{asked.isError && !asked.data ? <Failed error={asked.error} retry={() => void asked.refetch()} /> : null}
			{isNew && !asked.isLoading ? (
				<StarterEditor key="new" whole={null} given={asked.data ? copyOf(asked.data) : { ...NOTHING, language }} />
			) : null}
			{!isNew && asked.data ? <Standing whole={asked.data} /> : null}
		</>
	);
}

const NOTHING = { stage: 'new', title: '', words: '', isShared: true } as const;

const copyOf = ({ stage, language, title, words }: StarterWhole): StarterWritten => ({
	stage,
	language,
	title,
	words,
	isShared: true,
});

function Standing({ whole }: { readonly whole: StarterWhole }): ReactNode {
	return (
		<div className={styles.sides}>
			{whole.isYours ? <StarterEditor key={whole.id} whole={whole} given={whole} /> : <StarterGiven whole={whole} />}
			<div className={styles.aside}>
				<StarterFigures whole={whole} />
				{whole.owner === null ? null : <StarterHistory whole={whole} />}
			</div>
		</div>
	);
}
