import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Draft } from '../host/host.ts';
import { useWords } from '../ui/words.tsx';

const LOOK_MS = 500;

/** Where no mail program stands around the pane the draft is written here, to try the coach or to copy it elsewhere. */
export function OwnDraft({ draft, onChange }: { readonly draft: Draft; readonly onChange: () => void }): ReactNode {
	const { t } = useWords();
	const [words, setWords] = useState('');
	// A starter that is inserted comes in through the draft.
	useEffect(() => {
		const timer = setInterval(() => void draft.text().then((text) => setWords(text ?? '')), LOOK_MS);
		return () => clearInterval(timer);
	}, [draft]);
	return (
		<Field label={t('compose.own')}>
			<Textarea
				value={words}
				rows={8}
				resize="vertical"
				onChange={(_, { value }) => {
					setWords(value);
					draft.edit?.(value);
					onChange();
				}}
			/>
		</Field>
	);
}
