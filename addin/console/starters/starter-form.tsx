import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { isLanguage, LANGUAGES, type Language } from '../../../shared/language.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { STARTER_LIMITS } from '../../../shared/starters/starter.ts';
import { VARIABLES, type Variable } from '../../../shared/starters/variables.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './starters.module.css';
import type { useStarterDraft } from './use-starter-draft.ts';

type Draft = ReturnType<typeof useStarterDraft>;

/** The fields of a beginning, what can be put in, and what stands in braces and is nothing. */
export function StarterForm({ draft, children }: { readonly draft: Draft; readonly children: ReactNode }): ReactNode {
	const { t } = useWords();
	const words = useRef<HTMLTextAreaElement>(null);
	const putIn = (name: Variable) => {
		const at = words.current?.selectionStart ?? draft.words.length;
		const to = words.current?.selectionEnd ?? at;
		draft.setWords(`${draft.words.slice(0, at)}{${name}}${draft.words.slice(to)}`);
		words.current?.focus();
	};
	const faults = draft.unknown.map(({ name, meant }) =>
		[
			t('templates.fault.unknown-variable', { name: `{${name}}` }),
			meant === null ? '' : t('templates.meant', { name: `{${meant}}` }),
		].join(' '),
	);
	return (
		<form className={styles.form} onSubmit={(event) => event.preventDefault()}>
			<div className={styles.choices}>
				<Field label={t('compose.stage')}>
					<Select
						value={draft.stage}
						onChange={(_, { value }) => {
							const stage = STAGE_NAMES.find((one) => one === value);
							if (stage) draft.change({ stage });
						}}
					>
						{STAGE_NAMES.map((stage) => (
							<option key={stage} value={stage}>
								{t(`stage.${stage}`)}
							</option>
						))}
					</Select>
				</Field>
				<Field label={t('templates.language')}>
					<Select
						value={draft.language}
						onChange={(_, { value }) => {
							if (isLanguage(value)) draft.change({ language: value });
						}}
					>
						{(Object.keys(LANGUAGES) as Language[]).map((language) => (
							<option key={language} value={language} lang={language}>
								{LANGUAGES[language].name}
							</option>
						))}
					</Select>
				</Field>
			</div>
			<Field label={t('starters.title')} hint={t('starters.titleHint')}>
				<Input
					lang={draft.language}
					maxLength={STARTER_LIMITS.title}
					value={draft.title}
					onChange={(_, { value }) => draft.setTitle(value)}
				/>
			</Field>
			<Field
				label={t('templates.body')}
				{...(faults.length > 0 && { validationState: 'error' as const, validationMessage: faults.join(' ') })}
			>
				<Textarea
					ref={(area: HTMLTextAreaElement | null) => {
						words.current = area;
					}}
					className={styles.words}
					lang={draft.language}
					rows={12}
					resize="vertical"
					maxLength={STARTER_LIMITS.words}
					value={draft.words}
					onChange={(_, { value }) => draft.setWords(value)}
				/>
			</Field>
			<section className={styles.variables}>
				<h2>{t('templates.variables')}</h2>
				<ul>
					{VARIABLES.map((name) => (
						<li key={name}>
							<Button size="small" appearance="outline" onClick={() => putIn(name)}>
								<code>{`{${name}}`}</code>
							</Button>
							<span>{t(`starters.variable.${name}`)}</span>
						</li>
					))}
				</ul>
			</section>
			<Checkbox
				label={t('starters.shared')}
				checked={draft.isShared}
				onChange={(_, { checked }) => draft.change({ isShared: checked === true })}
			/>
			<div className={styles.acts}>{children}</div>
		</form>
	);
}

const STAGE_NAMES = Object.keys(STAGES) as Stage[];
