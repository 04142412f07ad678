import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { TouchView } from '../../../shared/api-shapes.ts';
import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { DAY } from '../../../shared/time.ts';
import { Choices } from '../choices.tsx';
import { Dots } from '../dots.tsx';
import { Later } from '../later.tsx';
import { useAct } from '../queries.ts';
import { useNow } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';

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
			{tickOff.form}
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
	const later = LATER.map(({ days, label }) => ({
		key: label,
		label: `${t('touches.postpone')}: ${t(label)}`,
		onChoose: () => putOff(days),
	}));
	return (
		<>
			<Choices
				size="small"
				appearance="subtle"
				icon={<Dots />}
				label={t('touches.options', { touch: name })}
				choices={[
					...(touch.kind === 'promise' ? [] : later),
					{ key: 'cancel', label: t('touches.cancel'), onChoose: () => setIsCancelling(true) },
				]}
			/>
			{isCancelling ? (
				<Later part={DIALOGS.cancelTouch} with={{ touch, onClose: () => setIsCancelling(false) }} />
			) : null}
		</>
	);
}

/** Ticks touches off, with a word that it worked. `form`: what asks for a note first, where one is needed; it is shown beside the button. */
export function useTickOff() {
	const { t } = useWords();
	const toasts = useToasts();
	const done = useAct('touchDone');
	const [noted, setNoted] = useState<TouchView | null>(null);
	return {
		isBusy: done.isPending,
		form: noted ? <Later part={DIALOGS.recurrence} with={{ touch: noted, onClose: () => setNoted(null) }} /> : null,
		tick: (touch: TouchView) => {
			if (touch.kind === 'recurrence') return setNoted(touch);
			done.mutate(
				{ params: { id: touch.id } },
				{
					onSuccess: () => toasts.done(t('touches.doneToast', { touch: t(`touch.${touch.kind}`) })),
					onError: toasts.failed,
				},
			);
		},
	};
}
