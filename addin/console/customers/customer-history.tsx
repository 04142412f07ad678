import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { mayAs } from '../../../shared/role.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { When } from '../../ui/marks.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { useNow, useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords, type Words } from '../../ui/words.tsx';
import styles from './customers.module.css';
import { useCustomerAct } from './use-customers.ts';

type Event = CustomerView['events'][number];

/** What was done to a customer, with the way back where there is one. */
export function CustomerHistory({ customer }: { readonly customer: CustomerView }): ReactNode {
	const { t } = useWords();
	if (customer.events.length === 0) return null;
	return (
		<Panel title={t('customer.history')}>
			<ul className={styles.items}>
				{customer.events.map((event) => (
					<Line key={event.id} id={customer.id} event={event} />
				))}
			</ul>
		</Panel>
	);
}

function Line({ id, event }: { readonly id: string; readonly event: Event }): ReactNode {
	const { t, relative } = useWords();
	const { person } = useSession();
	const now = useNow();
	const nameOf = useNameOf();
	const toasts = useToasts();
	const undo = useCustomerAct('customerUndo');
	const what = sayEvent(event, t);
	const takeBack = () =>
		undo.mutate(
			{ params: { id }, body: { event: event.id } },
			{ onSuccess: () => toasts.done(t('customer.undoneDone')), onError: toasts.failed },
		);
	return (
		<li>
			<span dir="auto">{what}</span>
			<span className={styles.quiet}>
				{sayWho(event.by, nameOf, t)}, <When at={event.at} />
				{event.undone === null ? '' : `, ${t('customer.undone', { when: relative(event.undone.at, now) })}`}
			</span>
			{event.canUndo && mayAs(person.role, 'lead') ? (
				<Button size="small" disabled={undo.isPending} aria-label={t('customer.undoOne', { what })} onClick={takeBack}>
					{t('customer.undo')}
				</Button>
			) : null}
		</li>
	);
}

function sayEvent({ kind, other, fields }: Event, t: Words['t']): string {
	const name = other === null ? '…' : other.name || t('customers.unnamed');
	const named = fields.map((field) => t(`customer.field.${field as 'name'}`)).join(', ');
	switch (kind) {
		case 'merged':
		case 'split':
			return t(`customer.event.${kind}`, { name });
		case 'changed':
		case 'told':
			return t(`customer.event.${kind}`, { fields: named });
		case 'exported':
		case 'erased':
			return t(`customer.event.${kind}`);
	}
}

function sayWho(by: string, nameOf: (id: string) => string, t: Words['t']): string {
	if (by === 'api') return t('customer.byShop');
	return by.startsWith('import ') ? t('customer.byList') : nameOf(by);
}
