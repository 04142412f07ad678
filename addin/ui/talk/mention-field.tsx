import { Textarea } from '@fluentui/react-components';
import { type ReactNode, useId, useRef } from 'react';
import type { Named } from '../../../shared/talk/mentions.ts';
import { useWords } from '../words.tsx';
import styles from './talk.module.css';
import { useMention } from './use-mention.ts';

/** A text in which `@` offers the people to whom it can speak; arrows and Enter choose, Escape leaves the text as it is. */
export function MentionField(props: {
	readonly label: string;
	readonly people: readonly Named[];
	readonly text: string;
	readonly onText: (text: string) => void;
}): ReactNode {
	const { t } = useWords();
	const field = useRef<HTMLTextAreaElement>(null);
	const id = useId();
	const mention = useMention(field, props);
	const { found, at } = mention;
	const isOpen = found.length > 0;
	return (
		<div className={styles.field}>
			<Textarea
				textarea={{ ref: field }}
				aria-label={props.label}
				aria-describedby={`${id}-hint`}
				aria-autocomplete="list"
				aria-controls={isOpen ? id : undefined}
				aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
				placeholder={t('notes.placeholder')}
				value={props.text}
				resize="vertical"
				onChange={(_, { value }) => {
					props.onText(value);
					mention.look();
				}}
				onSelect={mention.look}
				onKeyDown={mention.onKeyDown}
				onBlur={mention.close}
			/>
			<span id={`${id}-hint`} className={styles.hint}>
				{t('talk.hint')}
			</span>
			{isOpen ? (
				<div id={id} role="listbox" aria-label={t('talk.people')} className={styles.people}>
					{found.map((one, index) => (
						<Choice
							key={one.id}
							id={`${id}-${index}`}
							name={one.name}
							isChosen={index === at}
							onChoose={() => mention.choose(one)}
						/>
					))}
				</div>
			) : null}
			<span role="status" className="visually-hidden">
				{isOpen ? t('talk.found', { count: found.length }) : ''}
			</span>
		</div>
	);
}

/** One person of the list. The keyboard chooses from within the text; this is for the mouse and for screen readers. */
function Choice(props: {
	readonly id: string;
	readonly name: string;
	readonly isChosen: boolean;
	readonly onChoose: () => void;
}): ReactNode {
	return (
		<div
			id={props.id}
			tabIndex={-1}
			role="option"
			aria-selected={props.isChosen}
			// The text keeps the focus, or the list would close under the mouse.
			onMouseDown={(event) => {
				event.preventDefault();
				props.onChoose();
			}}
		>
			{props.name}
		</div>
	);
}
