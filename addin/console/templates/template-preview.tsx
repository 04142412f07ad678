import { Field, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { useCases } from '../../ui/queries.ts';
import { Failed } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { LetterFrame } from './letter-frame.tsx';
import styles from './templates.module.css';
import { type TemplateKey, usePreview, type Words } from './use-templates.ts';

/** The letter as its reader would see it: HTML in the light and in the dark, and the plain text. */
export function TemplatePreview(props: { readonly chosen: TemplateKey; readonly words: Words }): ReactNode {
	const { chosen, words } = props;
	const { t } = useWords();
	const [shownWith, setShownWith] = useState('sample');
	const preview = usePreview(chosen, words, shownWith);
	const letter = preview.data?.letter;
	return (
		<>
			<ShownWith value={shownWith} onChange={setShownWith} />
			{preview.isError ? <Failed error={preview.error} retry={() => void preview.refetch()} /> : null}
			{letter ? <Letter chosen={chosen} letter={letter} /> : null}
			<p className={styles.quiet}>{t('templates.checkFirst')}</p>
		</>
	);
}

function Letter(props: {
	readonly chosen: TemplateKey;
	readonly letter: Answer<'templatePreview'>['letter'];
}): ReactNode {
	const { t } = useWords();
	const { letter, chosen } = props;
	const isMail = chosen.kind !== 'closing-question';
	return (
		<>
			{isMail ? (
				<dl className={styles.headers}>
					<dt>{t('templates.from')}</dt>
					<dd>{letter.from}</dd>
					<dt>{t('templates.to')}</dt>
					<dd>{letter.to}</dd>
					<dt>{t('templates.subject')}</dt>
					<dd lang={chosen.language}>{letter.subject}</dd>
				</dl>
			) : null}
			<div className={styles.views}>
				{isMail
					? (['light', 'dark'] as const).map((scheme) => (
							<figure key={scheme}>
								<figcaption>{t(`templates.${scheme}`)}</figcaption>
								<LetterFrame html={letter.html} scheme={scheme} title={t(`templates.${scheme}`)} />
							</figure>
						))
					: null}
				<figure>
					<figcaption>{t('templates.text')}</figcaption>
					<pre lang={chosen.language} className={styles.plain}>
						{letter.text}
					</pre>
				</figure>
			</div>
		</>
	);
}

function ShownWith(props: { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
	const { t } = useWords();
	const cases = useCases({});
	return (
		<Field label={t('templates.with')}>
			<Select className={styles.choice} value={props.value} onChange={(_, { value }) => props.onChange(value)}>
				<option value="sample">{t('templates.withSample')}</option>
				<option value="bare">{t('templates.withBare')}</option>
				{(cases.data?.pages[0]?.items ?? []).slice(0, MOST_CASES).map(({ id, number, customer }) => (
					<option key={id} value={id}>
						{t('templates.withCase', { number, customer: customer.name || customer.address })}
					</option>
				))}
			</Select>
		</Field>
	);
}

/** Enough to see the words with something real. */
const MOST_CASES = 20;
