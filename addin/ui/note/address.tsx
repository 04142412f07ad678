import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseNoteView } from '../../../shared/api/notes.ts';
import { countryName } from '../../../shared/note/countries.ts';
import { FormDialog } from '../case/form-dialog.tsx';
import { useAct } from '../queries.ts';
import { useNow } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { AddressDialog, type AddressDraft } from './address-dialog.tsx';
import styles from './note.module.css';

interface Props {
	readonly caseId: string;
	readonly view: CaseNoteView;
}

/** Where the card goes: the address that is kept, or those that stand in the customer's mails, to be confirmed. */
export function Address({ caseId, view }: Props): ReactNode {
	const { t } = useWords();
	const [draft, setDraft] = useState<AddressDraft | null>(null);
	const [isErasing, setIsErasing] = useState(false);
	const nothing = { name: view.customer, lines: '', country: '' };
	return (
		<section className={styles.address} aria-label={t('card.address')}>
			<p className={styles.heading}>{t('card.address')}</p>
			{view.address ? (
				<>
					<Lines {...view.address} />
					<p className={styles.quiet}>{t('card.sealed')}</p>
				</>
			) : (
				<Offers caseId={caseId} view={view} onChange={setDraft} />
			)}
			<div className={styles.acts}>
				<Button size="small" onClick={() => setDraft(view.address ? draftOf(view.address) : nothing)}>
					{t(view.address ? 'card.change' : 'card.type')}
				</Button>
				{view.address || view.offers.length > 0 ? (
					<Button size="small" appearance="subtle" onClick={() => setIsErasing(true)}>
						{t('card.erase')}
					</Button>
				) : null}
			</div>
			{draft ? <AddressDialog caseId={caseId} first={draft} onClose={() => setDraft(null)} /> : null}
			{isErasing ? <EraseDialog caseId={caseId} onClose={() => setIsErasing(false)} /> : null}
		</section>
	);
}

function Offers({ caseId, view, onChange }: Props & { readonly onChange: (draft: AddressDraft) => void }): ReactNode {
	const words = useWords();
	const { t } = words;
	const now = useNow();
	const toasts = useToasts();
	const keep = useAct('keepAddress');
	const use = (offer: CaseNoteView['offers'][number]) =>
		keep.mutate(
			{ params: { id: caseId }, body: { ...draftOf(offer), name: offer.name || view.customer } },
			{ onSuccess: () => toasts.done(t('card.kept')), onError: toasts.failed },
		);
	if (view.offers.length === 0) {
		return <p className={styles.quiet}>{t(view.isErased ? 'card.address.erased' : 'card.address.missing')}</p>;
	}
	return view.offers.map((offer) => (
		<div key={offer.lines.join()} className={styles.offer}>
			<p className={styles.quiet}>{t('card.found', { when: words.relative(offer.at, now) })}</p>
			<Lines {...offer} name={offer.name || view.customer} />
			<div className={styles.acts}>
				<Button size="small" appearance="primary" disabled={keep.isPending} onClick={() => use(offer)}>
					{t('card.use')}
				</Button>
				<Button size="small" onClick={() => onChange(draftOf(offer))}>
					{t('card.change')}
				</Button>
			</div>
		</div>
	));
}

const draftOf = (address: { readonly name: string; readonly lines: readonly string[]; readonly country: string }) => ({
	name: address.name,
	lines: address.lines.join('\n'),
	country: address.country,
});

function Lines(address: {
	readonly name: string;
	readonly lines: readonly string[];
	readonly country: string;
}): ReactNode {
	const { language } = useWords();
	const lines = [address.name, ...address.lines, countryName(address.country, language)];
	return (
		<address className={styles.lines}>
			{lines.map((line, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two lines of an address may say the same
				<span key={at} dir="auto">
					{line}
				</span>
			))}
		</address>
	);
}

function EraseDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const erase = useAct('eraseAddress');
	const onSuccess = () => {
		toasts.done(t('card.erasedDone'));
		onClose();
	};
	return (
		<FormDialog
			title={t('card.eraseTitle')}
			saveLabel={t('card.erase')}
			isBusy={erase.isPending}
			onSave={() => erase.mutate({ params: { id: caseId } }, { onSuccess, onError: toasts.failed })}
			onClose={onClose}
		>
			<p>{t('card.eraseHint')}</p>
		</FormDialog>
	);
}
