import { Select } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { isLanguage, LANGUAGES, type Language } from '../../../shared/language.ts';
import { hrefOf } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { changeTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { nameOfKind } from './kind-name.ts';
import { TemplateEditor } from './template-editor.tsx';
import styles from './templates.module.css';
import { type TemplateKey, useTemplate } from './use-templates.ts';

/** One template: its words, how they look, and its earlier versions. */
export function TemplatePage({ chosen }: { readonly chosen: TemplateKey }): ReactNode {
	const { t } = useWords();
	const template = useTemplate(chosen);
	return (
		<>
			<a className={styles.back} href={hrefOf({ page: 'templates', chosen: null })}>
				<span aria-hidden="true">←</span> {t('templates.back')}
			</a>
			<PageTop title={nameOfKind(chosen.kind, t)} intro={t(`templates.hint.${chosen.kind}`)}>
				<LanguageChoice chosen={chosen} />
			</PageTop>
			{template.isPending ? <Loading /> : null}
			{template.isError && !template.data ? (
				<Failed error={template.error} retry={() => void template.refetch()} />
			) : null}
			{template.data ? <TemplateEditor chosen={chosen} whole={template.data} /> : null}
		</>
	);
}

function LanguageChoice({ chosen }: { readonly chosen: TemplateKey }): ReactNode {
	const { t } = useWords();
	const id = useId();
	const go = (language: string) => {
		if (isLanguage(language)) changeTo({ page: 'templates', chosen: { kind: chosen.kind, language } });
	};
	return (
		<div>
			<label htmlFor={id} className="visually-hidden">
				{t('templates.language')}
			</label>
			<Select id={id} size="small" value={chosen.language} onChange={(_, { value }) => go(value)}>
				{(Object.keys(LANGUAGES) as Language[]).map((language) => (
					<option key={language} value={language} lang={language}>
						{LANGUAGES[language].name}
					</option>
				))}
			</Select>
		</div>
	);
}
