import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { When } from '../../ui/marks.tsx';
import { useSeams } from '../../ui/session.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './integrations.module.css';
import { SecretField } from './shown-once.tsx';
import { useCalendarAct, useCalendarLink } from './use-out.ts';

/** One's own calendar link: made, made anew, removed. */
export function CalendarDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const toasts = useToasts();
	const mine = useCalendarLink();
	const make = useCalendarAct('calendarLinkMake');
	const remove = useCalendarAct('calendarLinkRemove');
	const [address, setAddress] = useState<string | null>(null);
	const link = mine.data?.link ?? null;
	const onMake = () =>
		make.mutate(
			{},
			{
				onSuccess: ({ path }) => setAddress(`${client.base || location.origin}${path}`),
				onError: toasts.failed,
			},
		);
	const onRemove = () => {
		const onSuccess = () => {
			setAddress(null);
			toasts.done(t('calendar.removed'));
		};
		remove.mutate({}, { onSuccess, onError: toasts.failed });
	};
	const isBusy = make.isPending || remove.isPending;
	return (
		<FormDialog
			title={t('calendar.title')}
			saveLabel={t('state.close')}
			isBusy={false}
			isAlone
			onSave={onClose}
			onClose={onClose}
		>
			<p>{t('calendar.intro')}</p>
			{mine.isPending ? <Loading /> : null}
			{mine.isError && !mine.data ? <Failed error={mine.error} retry={() => void mine.refetch()} /> : null}
			{mine.data && link === null ? <p>{t('calendar.none')}</p> : null}
			{address === null ? null : (
				<>
					<p>{t('integrations.once')}</p>
					<SecretField label={t('calendar.title')} secret={address} />
				</>
			)}
			{link === null ? null : (
				<p className={styles.quiet}>
					<When at={link.madeAt} say={(when) => t('calendar.made', { when })} /> ·{' '}
					{link.lastUsedAt === null ? (
						t('token.neverUsed')
					) : (
						<When at={link.lastUsedAt} say={(when) => t('token.lastUsed', { when })} />
					)}
					. {t('calendar.renewHint')}
				</p>
			)}
			<div className={styles.acts}>
				<Button disabledFocusable={isBusy} onClick={onMake}>
					{link === null ? t('calendar.make') : t('calendar.renew')}
				</Button>
				{link === null ? null : (
					<Button disabledFocusable={isBusy} onClick={onRemove}>
						{t('calendar.remove')}
					</Button>
				)}
			</div>
		</FormDialog>
	);
}
