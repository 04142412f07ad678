import type { ReactNode } from 'react';
import { Choices } from '../choices.tsx';
import { useWords } from '../words.tsx';
import { usePrint } from './use-print.ts';

/** Prints on A4, where everybody can, or on cards and envelopes, where the printer takes them. */
export function PrintChoices(props: {
	readonly label: string;
	readonly touchIds: readonly string[];
	readonly size?: 'small' | 'medium';
	readonly appearance?: 'primary' | 'secondary';
}): ReactNode {
	const { t } = useWords();
	const { isPrinting, print } = usePrint();
	return (
		<Choices
			label={props.label}
			size={props.size ?? 'small'}
			appearance={props.appearance ?? 'secondary'}
			disabledFocusable={isPrinting}
			choices={[
				{ key: 'a4', label: t('card.onA4'), onChoose: () => void print(props.touchIds, 'a4') },
				{ key: 'cards', label: t('card.onCards'), onChoose: () => void print(props.touchIds, 'cards') },
			]}
		/>
	);
}
