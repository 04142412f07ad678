import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { TouchView } from '../../../shared/api-shapes.ts';
import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { DAY } from '../../../shared/time.ts';
import { useAct } from '../queries.ts';
import { useNow } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { CancelTouchDialog } from './cancel-touch-dialog.tsx';

const LATER = [
	{ days: 1, label: 'touches.untilTomorrow' },
	{ days: 3, label: 'touches.until3Days' },
	{ days: 7, label: 'touches.untilWeek' },
] as const satisfies readonly { readonly days: number; readonly label: MessageKey }[];

/** Ticks a touch off, or opens the menu of what else can be done with it. */
export function TouchActions({ touch }: { readonly touch: TouchView }): ReactNode {
	const { t } = useWords();
	const tickOff = useTickOff();
	return (
		<>
			<Button size="small" disabled={tickOff.isBusy} onClick={() => tickOff.tick(touch)}>
				{t('touches.done')}
			</Button>
			<TouchMenu touch={touch} />
		</>
	);
}

/** Puts a touch off, or cancels it with a reason. */
export function TouchMenu({ touch }: { readonly touch: TouchView }): ReactNode {
	const { t } = useWords();
	const now = useNow();
	const toasts = useToasts();
	const postpone = useAct('touchPostpone');
	const [isCancelling, setIsCancelling] = useState(false);
	const name = t(`touch.${touch.kind}`);
	const putOff = (days: number) => {
		const until = new Date(Math.max(now, Date.parse(touch.dueAt)) + days * DAY).toISOString();
		postpone.mutate({ params: { id: touch.id }, body: { until } }, { onError: toasts.failed });
	};
	return (
		<>
			<Menu>
				<MenuTrigger disableButtonEnhancement>
					<Button size="small" appearance="subtle" icon={<Dots />} aria-label={t('touches.options', { touch: name })} />
				</MenuTrigger>
				<MenuPopover>
					<MenuList>
						{LATER.map(({ days, label }) => (
							<MenuItem key={days} onClick={() => putOff(days)}>
								{t('touches.postpone')}: {t(label)}
							</MenuItem>
						))}
						<MenuItem onClick={() => setIsCancelling(true)}>{t('touches.cancel')}</MenuItem>
					</MenuList>
				</MenuPopover>
			</Menu>
			{isCancelling ? <CancelTouchDialog touch={touch} onClose={() => setIsCancelling(false)} /> : null}
		</>
	);
}

const Dots = (): ReactNode => (
	<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="currentColor">
		<circle cx="3" cy="8" r="1.300" />
		<circle cx="8" cy="8" r="1.300" />
		<circle cx="13" cy="8" r="1.300" />
	</svg>
);

/** Ticks touches off, with a word that it worked. */
export function useTickOff() {
	const { t } = useWords();
	const toasts = useToasts();
	const done = useAct('touchDone');
	return {
		isBusy: done.isPending,
		tick: (touch: TouchView) =>
			done.mutate(
				{ params: { id: touch.id } },
				{
					onSuccess: () => toasts.done(t('touches.doneToast', { touch: t(`touch.${touch.kind}`) })),
					onError: toasts.failed,
				},
			),
	};
}
