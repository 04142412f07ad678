import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { KEYS, useAct } from '../../ui/queries.ts';
import { useSeams, useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';

type Choice = Answer<'digestChoice'>;

/** Opens what one may choose about the morning's mail. */
export function DigestButton(): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const [isOpen, setIsOpen] = useState(false);
	const choice = useQuery({
		queryKey: [...KEYS.me, 'digest'],
		queryFn: async ({ signal }) => answerOf(await client.call('digestChoice', {}, signal)),
		enabled: isOpen,
	});
	return (
		<>
			<Button size="small" appearance="subtle" onClick={() => setIsOpen(true)}>
				{t('digest.open')}
			</Button>
			{isOpen && choice.data ? <DigestDialog was={choice.data} onClose={() => setIsOpen(false)} /> : null}
		</>
	);
}

function DigestDialog({ was, onClose }: { readonly was: Choice; readonly onClose: () => void }): ReactNode {
	const { t } = useWords();
	const { me } = useSession();
	const toasts = useToasts();
	const choose = useAct('digestChoose');
	const [choice, setChoice] = useState(was);
	const change = (part: Partial<Choice>) => setChoice({ ...choice, ...part });
	const save = () => {
		const onSuccess = () => {
			toasts.done(t('digest.saved'));
			onClose();
		};
		choose.mutate({ body: choice }, { onSuccess, onError: toasts.failed });
	};
	return (
		<FormDialog
			title={t('digest.title')}
			saveLabel={t('state.save')}
			isBusy={choose.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Switch
				label={t('digest.daily')}
				checked={choice.daily}
				onChange={(_, { checked }) => change({ daily: checked })}
			/>
			<Switch
				label={t('digest.weekly')}
				checked={choice.weekly}
				onChange={(_, { checked }) => change({ weekly: checked })}
			/>
			<Field label={t('digest.at')}>
				<Input type="time" value={choice.at} onChange={(_, { value }) => change({ at: value })} />
			</Field>
			<Field label={t('digest.zone')}>
				<Select value={choice.timeZone ?? ''} onChange={(_, { value }) => change({ timeZone: value || null })}>
					<option value="">
						{t('digest.teamZone')} ({me.timeZone})
					</option>
					{Intl.supportedValuesOf('timeZone').map((zone) => (
						<option key={zone} value={zone}>
							{zone.replaceAll('_', ' ')}
						</option>
					))}
				</Select>
			</Field>
		</FormDialog>
	);
}
