import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { TEMPLATE_KINDS, type VariableName } from '../../../shared/letters/template.ts';
import { useWords } from '../../ui/words.tsx';
import { TemplateFaults } from './template-faults.tsx';
import styles from './templates.module.css';
import type { useDraft } from './use-draft.ts';
import type { TemplateKey } from './use-templates.ts';

type Writing = ReturnType<typeof useDraft>;

/** The fields, what can be put into them, and what is wrong with them, told as it is written. */
export function TemplateForm(props: {
	readonly chosen: TemplateKey;
	readonly writing: Writing;
	/** the buttons below */
	readonly children: ReactNode;
}): ReactNode {
	const { chosen, writing } = props;
	const { t } = useWords();
	const body = useRef<HTMLTextAreaElement>(null);
	const subject = useRef<HTMLInputElement>(null);
	const putIn = (name: VariableName) => {
		const at = body.current?.selectionStart ?? writing.draft.body.length;
		const to = body.current?.selectionEnd ?? at;
		writing.change({ body: `${writing.draft.body.slice(0, at)}{${name}}${writing.draft.body.slice(to)}` });
		body.current?.focus();
	};
	const show = (place: { readonly from: number; readonly to: number } | null, isSubject: boolean) => {
		const field = isSubject ? subject.current : body.current;
		field?.focus();
		if (place !== null) field?.setSelectionRange(place.from, place.to);
	};
	return (
		<form className={styles.form} onSubmit={(event) => event.preventDefault()}>
			{chosen.kind === 'closing-question' ? null : (
				<Field label={t('templates.subject')} hint={t('templates.subjectHint')}>
					<Input
						ref={(input: HTMLInputElement | null) => {
							subject.current = input;
						}}
						lang={chosen.language}
						value={writing.draft.subject}
						onChange={(_, { value }) => writing.change({ subject: value })}
					/>
				</Field>
			)}
			<Field label={t('templates.body')} hint={t('templates.bodyHint')}>
				<Textarea
					ref={(area: HTMLTextAreaElement | null) => {
						body.current = area;
					}}
					className={styles.words}
					lang={chosen.language}
					rows={18}
					resize="vertical"
					value={writing.draft.body}
					onChange={(_, { value }) => writing.change({ body: value })}
				/>
			</Field>
			<TemplateFaults faults={writing.faults} onShow={show} />
			<div className={styles.acts}>{props.children}</div>
			<Variables chosen={chosen} onPutIn={putIn} />
		</form>
	);
}

function Variables(props: { readonly chosen: TemplateKey; readonly onPutIn: (name: VariableName) => void }): ReactNode {
	const { t } = useWords();
	const { may, must } = TEMPLATE_KINDS[props.chosen.kind];
	return (
		<section className={styles.variables}>
			<h2>{t('templates.variables')}</h2>
			<ul>
				{may.map((name) => (
					<li key={name}>
						<Button size="small" appearance="outline" onClick={() => props.onPutIn(name)}>
							<code>{`{${name}}`}</code>
						</Button>
						<span>
							{t(`templates.variable.${name}`)}
							{must.includes(name) ? <b className={styles.must}> · {t('templates.must')}</b> : null}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
