import { Button, Select, Spinner } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useAct } from '../ui/queries.ts';
import { useBecome, useNow, useSession } from '../ui/session.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './demo-bar.module.css';

/** Who one is in the demo, what time it is there, and the way three days ahead. */
export function DemoBar(): ReactNode {
	const words = useWords();
	const { t } = words;
	const now = new Date(useNow()).toISOString();
	return (
		<aside className={styles.bar} aria-label={t('demo.label')}>
			<b className={styles.label}>{t('demo.label')}</b>
			<WhoAmI />
			<span className={styles.clock} title={t('demo.clock')}>
				<span className="visually-hidden">{t('demo.clock')}: </span>
				<time dateTime={now}>{words.short(now)}</time>
			</span>
			<Skip />
		</aside>
	);
}

function WhoAmI(): ReactNode {
	const { t } = useWords();
	const { me, person } = useSession();
	const become = useBecome();
	const id = useId();
	return (
		<span className={styles.who}>
			<label htmlFor={id}>{t('demo.iAm')}</label>
			<Select id={id} size="small" value={person.id} onChange={(_, { value }) => become(value)}>
				{me.people.map((one) => (
					<option key={one.id} value={one.id}>
						{t('demo.role', { name: one.name, role: t(`role.${one.role}`) })}
					</option>
				))}
			</Select>
		</span>
	);
}

/** Moves the demo's clock; what comes due on the way fires before the answer comes. */
function Skip(): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const queries = useQueryClient();
	const clock = useAct('demoClock');
	const skip = () =>
		clock.mutate(
			{ body: { advance: 'P3D' } },
			{
				onSuccess: ({ fired }) => {
					toasts.done(fired === 0 ? t('demo.noneFired') : t('demo.fired', { count: fired }));
					void queries.invalidateQueries();
				},
				onError: toasts.failed,
			},
		);
	return (
		<Button
			size="small"
			appearance="primary"
			disabledFocusable={clock.isPending}
			{...(clock.isPending ? { icon: <Spinner size="extra-tiny" /> } : {})}
			onClick={skip}
		>
			{t(clock.isPending ? 'demo.skipping' : 'demo.skip')}
		</Button>
	);
}
