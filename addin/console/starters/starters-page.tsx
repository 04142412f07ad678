import { Button, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { isLanguage, LANGUAGES, type Language } from '../../../shared/language.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { findStarters } from '../../../shared/starters/find.ts';
import { hrefOf } from '../../ui/routes.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { changeTo, goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { StarterCard } from './starter-card.tsx';
import styles from './starters.module.css';
import { type StarterRow, useStarterList } from './use-starter.ts';

/** All beginnings of answers in one language, stage by stage, with what came of them. */
export function StartersPage({ language }: { readonly language: Language | null }): ReactNode {
	const { t, language: mine } = useWords();
	const shown = language ?? mine;
	const starters = useStarterList(shown);
	const [typed, setTyped] = useState('');
	return (
		<>
			<PageTop title={t('nav.starters')} intro={t('starters.intro')}>
				<div className={styles.tools}>
					<LanguageChoice language={shown} />
					<Input
						size="small"
						type="search"
						aria-label={t('compose.findStarter')}
						placeholder={t('compose.findStarter')}
						value={typed}
						onChange={(_, { value }) => setTyped(value)}
					/>
					<Button
						size="small"
						appearance="primary"
						onClick={() => goTo({ page: 'starter', id: null, language: shown, from: null })}
					>
						{t('starters.new')}
					</Button>
				</div>
			</PageTop>
			{starters.isPending ? <Loading /> : null}
			{starters.isError ? <Failed error={starters.error} retry={() => void starters.refetch()} /> : null}
			{starters.isSuccess ? <Stages all={starters.data} typed={typed} /> : null}
		</>
	);
}

function Stages({ all, typed }: { readonly all: readonly StarterRow[]; readonly typed: string }): ReactNode {
	const { t } = useWords();
	const rows = (Object.keys(STAGES) as Stage[])
		.map((stage) => ({ stage, found: findStarters(all, { typed, stage }).filter((one) => one.stage === stage) }))
		.filter(({ found }) => found.length > 0);
	if (rows.length === 0) return <Empty title={t('compose.noStarter')} hint={t('starters.noneHint')} />;
	return rows.map(({ stage, found }) => (
		<section key={stage} className={styles.stage}>
			<h2 className={styles.stageName}>{t(`stage.${stage}`)}</h2>
			<ul className={styles.cards}>
				{found.map((one) => (
					<li key={one.id}>
						<StarterCard
							starter={one}
							href={hrefOf({ page: 'starter', id: one.id, language: one.language, from: null })}
						/>
					</li>
				))}
			</ul>
		</section>
	));
}

function LanguageChoice({ language }: { readonly language: Language }): ReactNode {
	const { t } = useWords();
	const id = useId();
	return (
		<div>
			<label htmlFor={id} className="visually-hidden">
				{t('templates.language')}
			</label>
			<Select
				id={id}
				size="small"
				value={language}
				onChange={(_, { value }) => {
					if (isLanguage(value)) changeTo({ page: 'starters', language: value });
				}}
			>
				{(Object.keys(LANGUAGES) as Language[]).map((one) => (
					<option key={one} value={one} lang={one}>
						{LANGUAGES[one].name}
					</option>
				))}
			</Select>
		</div>
	);
}
