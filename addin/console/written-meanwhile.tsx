import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNameOf } from '../ui/queries.ts';
import { useWords } from '../ui/words.tsx';

/** Two wrote at once: who was faster, and what can be done with one's own words. */
export function WrittenMeanwhile(props: {
	/** who saved it, a person's id */
	readonly by: string;
	readonly version: number;
	/** whether one's own words can be saved */
	readonly isReady: boolean;
	readonly onSaveOver: () => void;
	readonly onTake: () => void;
}): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	return (
		<MessageBar intent="warning" layout="multiline">
			<MessageBarBody>{t('templates.conflict', { name: nameOf(props.by), version: props.version })}</MessageBarBody>
			<MessageBarActions>
				<Button size="small" disabled={!props.isReady} onClick={props.onSaveOver}>
					{t('templates.saveOver')}
				</Button>
				<Button size="small" onClick={props.onTake}>
					{t('templates.takeTheirs')}
				</Button>
			</MessageBarActions>
		</MessageBar>
	);
}
