import { Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../ui/words.tsx';

/** Several values in one line, commas between. */
export function ListField(props: {
	readonly label: string;
	readonly values: readonly string[];
	readonly onChange: (values: string[]) => void;
}): ReactNode {
	const { t } = useWords();
	// As it is typed: a comma at the end is the beginning of the next value.
	const [text, setText] = useState(props.values.join(', '));
	const change = (next: string): void => {
		setText(next);
		const values = next.split(',').map((value) => value.trim());
		props.onChange([...new Set(values)].filter((value) => value !== ''));
	};
	return (
		<Field label={props.label} hint={t('assignment.commas')}>
			<Input value={text} maxLength={2_000} onChange={(_, { value }) => change(value)} />
		</Field>
	);
}
