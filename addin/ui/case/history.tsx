import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView, EventView } from '../../../shared/api-shapes.ts';
import { GUARDS, type GuardKind } from '../../../shared/guard.ts';
import { TOUCH_NAMES } from '../../../shared/plan/reasons.ts';
import { REMEDY_KINDS, type RemedyKind } from '../../../shared/remedy/remedy.ts';
import { SEVERITIES } from '../../../shared/severity.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { TOUCHES, type TouchKind } from '../../../shared/touch.ts';
import { When } from '../marks.tsx';
import { useNameOf } from '../queries.ts';
import { useWords, type Words } from '../words.tsx';
import { giftName } from './gift-name.ts';
import styles from './history.module.css';
import { Panel } from './panel.tsx';

const SHOWN = 6;

/** Everything that happened to the case and why, newest first. */
export function History({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const [isAll, setIsAll] = useState(false);
	const newestFirst = supportCase.events.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
	const shown = isAll ? newestFirst : newestFirst.slice(0, SHOWN);
	return (
		<Panel title={t('events.title')}>
			<ol className={styles.events}>
				{shown.map((event) => (
					<Happening key={event.id} event={event} />
				))}
			</ol>
			{shown.length < newestFirst.length ? (
				<Button size="small" appearance="subtle" onClick={() => setIsAll(true)}>
					{t('events.all', { count: newestFirst.length })}
				</Button>
			) : null}
		</Panel>
	);
}

/** One step: what, why, when and by whom. `children` stand beside what it was. */
export function Happening({
	event,
	children,
}: {
	readonly event: EventView;
	readonly children?: ReactNode;
}): ReactNode {
	const words = useWords();
	const nameOf = useNameOf();
	const detail = giftIn(event, words) ?? detailOf(event, words.t, nameOf);
	return (
		<li className={styles.event}>
			<p className={styles.what}>
				<b>{words.t(`event.${event.kind}`)}</b>
				{detail === null ? null : <span>{detail}</span>}
				{children}
			</p>
			{event.because === '' ? null : <p className={styles.why}>{becauseOf(event, words.said)}</p>}
			<p className={styles.when}>
				<When at={event.at} /> · {actorOf(event.by, words.t, nameOf)}
			</p>
		</li>
	);
}

/** The kind of touch stands beside the event's name already. */
function becauseOf({ because, data }: EventView, said: Words['said']): string {
	const name = isTouchKind(data.touchKind) ? `${TOUCH_NAMES[data.touchKind]}: ` : '';
	return said(because.startsWith(name) ? because.slice(name.length) : because);
}

const ACTORS = { product: 'events.by.product', text: 'events.by.text' } as const;

function actorOf(by: string, t: Words['t'], nameOf: (id: string) => string): string {
	if (by === 'product' || by === 'text') return t(ACTORS[by]);
	return nameOf(by);
}

/** What was given or asked for. */
function giftIn({ data }: EventView, words: Words): string | null {
	const { remedyKind: kind, amount, currency } = data;
	if (!isRemedyKind(kind)) return null;
	const money = typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : null;
	return giftName({ kind, money }, words);
}

const isRemedyKind = (value: string | number | null | undefined): value is RemedyKind =>
	typeof value === 'string' && Object.hasOwn(REMEDY_KINDS, value);

/** What the event's data adds: from where to where, which touch, to whom. */
function detailOf({ data }: EventView, t: Words['t'], nameOf: (id: string) => string): string | null {
	const { touchKind, rung, from, to } = data;
	const isAbove = rung === 'lead' || rung === 'admin';
	if (isTouchKind(touchKind)) return `${t(`touch.${touchKind}`)}${isAbove ? ` → ${t(`role.${rung}`)}` : ''}`;
	if (typeof data.mentions === 'string' || data.via === 'mail') return noteDetailOf(data, t, nameOf);
	if (from === undefined || to === undefined) return null;
	const [before, after] = [from, to].map((value) => nameIn(value, t, nameOf));
	return `${before} → ${after}`;
}

/** Of a note: to whom it speaks, and whether it came by mail. */
function noteDetailOf({ mentions, via }: EventView['data'], t: Words['t'], nameOf: (id: string) => string): string {
	const names = typeof mentions === 'string' ? mentions.split(',').map(nameOf).join(', ') : '';
	return [...(names === '' ? [] : [t('talk.told', { names })]), ...(via === 'mail' ? [t('talk.byMail')] : [])].join(
		' · ',
	);
}

function nameIn(value: string | number | null, t: Words['t'], nameOf: (id: string) => string): string {
	if (value === null) return t('cases.nobody');
	const text = String(value);
	if (Object.hasOwn(STAGES, text)) return t(`stage.${text as Stage}`);
	if (Object.hasOwn(GUARDS, text)) return t(`guard.${text as GuardKind}`);
	return Object.hasOwn(SEVERITIES, text) ? text : nameOf(text);
}

const isTouchKind = (value: string | number | null | undefined): value is TouchKind =>
	typeof value === 'string' && Object.hasOwn(TOUCHES, value);
