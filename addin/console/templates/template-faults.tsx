import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FaultCode } from '../../../shared/letters/template-faults.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import styles from './templates.module.css';
import type { PlacedFault } from './use-draft.ts';

type Show = (place: PlacedFault['place'], isSubject: boolean) => void;

/** What must be mended before it can be saved: each fault with its place, which a click marks in the field. */
export function TemplateFaults(props: { readonly faults: readonly PlacedFault[]; readonly onShow: Show }): ReactNode {
	const { t } = useWords();
	const { faults, onShow } = props;
	return (
		<div className={styles.faults}>
			<p role="status" data-good={faults.length === 0}>
				{faults.length === 0 ? t('templates.noFault') : t('templates.faults', { count: faults.length })}
			</p>
			<ul>
				{faults.map((fault) => (
					<li key={`${fault.where}/${fault.code}/${fault.from}/${fault.name}`}>
						<Fault fault={fault} onShow={onShow} />
					</li>
				))}
			</ul>
		</div>
	);
}

function Fault({ fault, onShow }: { readonly fault: PlacedFault; readonly onShow: Show }): ReactNode {
	const { t } = useWords();
	const isSubject = fault.where === 'subject';
	const place = isSubject ? { from: fault.from, to: fault.to } : fault.place;
	return (
		<>
			<span>
				<b>{placeOf(fault, t)}:</b> {SAYS[fault.code](fault.name, t)}{' '}
				{fault.meant === null ? '' : t('templates.meant', { name: `{${fault.meant}}` })}
			</span>
			{place === null ? null : (
				<Button size="small" appearance="subtle" onClick={() => onShow(place, isSubject)}>
					{t('templates.go')}
				</Button>
			)}
		</>
	);
}

const SAYS: Record<FaultCode, (name: string, t: Words['t']) => string> = {
	'brace-open': (name, t) => t('templates.fault.brace-open', { name }),
	'brace-stray': (_, t) => t('templates.fault.brace-stray'),
	'bracket-open': (name, t) => t('templates.fault.bracket-open', { name }),
	'bracket-stray': (_, t) => t('templates.fault.bracket-stray'),
	'bracket-nested': (_, t) => t('templates.fault.bracket-nested'),
	'bracket-idle': (_, t) => t('templates.fault.bracket-idle'),
	'unknown-variable': (name, t) => t('templates.fault.unknown-variable', { name: `{${name}}` }),
	'not-here': (name, t) => t('templates.fault.not-here', { name: `{${name}}` }),
	'condition-outside': (name, t) => t('templates.fault.condition-outside', { name: `{${name}}` }),
	'missing-variable': (name, t) => t('templates.fault.missing-variable', { name: `{${name}}` }),
	html: (name, t) => t('templates.fault.html', { name }),
	'unreadable-sign': (name, t) => t('templates.fault.unreadable-sign', { name }),
	'line-break': (_, t) => t('templates.fault.line-break'),
	'too-long': (name, t) => t('templates.fault.too-long', { name }),
	'too-many': (name, t) => t('templates.fault.too-many', { name }),
	empty: (_, t) => t('templates.fault.empty'),
};

function placeOf({ where }: PlacedFault, t: Words['t']): string {
	if (where === 'subject') return t('templates.inSubject');
	return where === 'whole' ? t('templates.inWhole') : t('templates.inParagraph', { number: where + 1 });
}
