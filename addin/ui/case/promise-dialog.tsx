import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { PromiseView } from '../../../shared/api/promises.ts';
import { dateFault, type PromiseAbout } from '../../../shared/promise/promise.ts';
import { useAct } from '../queries.ts';
import { useNow } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { fromField, toField } from './moment-field.ts';

/** What the form is for; each asks for what it needs. */
export type PromiseForm = 'make' | 'confirm' | 'break' | 'move' | 'withdraw';

const ASKS = {
	make: { what: true, until: true, why: false },
	confirm: { what: false, until: true, why: false },
	break: { what: false, until: false, why: true },
	move: { what: false, until: true, why: true },
	withdraw: { what: false, until: false, why: true },
} as const satisfies Record<PromiseForm, { what: boolean; until: boolean; why: boolean }>;

/** Writes a promise down, changes its date, or says why it ended. @param props.promise null for `make` alone */
export function PromiseDialog(props: {
	readonly caseId: string;
	readonly promise: PromiseView | null;
	readonly act: PromiseForm;
	readonly onClose: () => void;
}): ReactNode {
	const { promise, act, onClose } = props;
	const { t } = useWords();
	const form = useForm(promise);
	const sending = useSending(props);
	const asks = ASKS[act];
	const faults = form.faultsOf(asks);
	const save = () => {
		form.check();
		if (faults.what || faults.until || faults.why) return;
		sending.send(
			{ what: form.what, dueAt: fromField(form.until) ?? '', about: form.about, because: form.why },
			onClose,
		);
	};
	return (
		<FormDialog
			title={t(`promise.${act}`)}
			saveLabel={t(`promiseSave.${act}`)}
			isBusy={sending.isBusy}
			onSave={save}
			onClose={onClose}
		>
			{promise === null ? null : <p>{promise.what}</p>}
			{act === 'move' ? <p>{t('promise.moveHint')}</p> : null}
			{asks.what ? (
				<>
					<Field label={t('promise.what')} required {...form.said(faults.what)}>
						<Textarea value={form.what} maxLength={1_000} onChange={(_, { value }) => form.setWhat(value)} />
					</Field>
					<About about={form.about} onChange={form.setAbout} />
				</>
			) : null}
			{asks.until ? (
				<Field label={t('promise.until')} required {...form.said(faults.until)}>
					<Input type="datetime-local" value={form.until} onChange={(_, { value }) => form.setUntil(value)} />
				</Field>
			) : null}
			{asks.why ? (
				<Field label={t('promise.why')} required {...form.said(faults.why)}>
					<Textarea value={form.why} maxLength={2_000} onChange={(_, { value }) => form.setWhy(value)} />
				</Field>
			) : null}
		</FormDialog>
	);
}

function About(props: { readonly about: PromiseAbout; readonly onChange: (about: PromiseAbout) => void }): ReactNode {
	const { t } = useWords();
	return (
		<Field label={t('promise.about')}>
			<RadioGroup
				value={props.about}
				onChange={(_, { value }) => props.onChange(value === 'solution' ? 'solution' : 'word')}
			>
				<Radio value="word" label={t('promise.aboutWord')} />
				<Radio value="solution" label={t('promise.aboutSolution')} />
			</RadioGroup>
		</Field>
	);
}

type Faults = Readonly<Record<'what' | 'until' | 'why', string | null>>;

function useForm(promise: PromiseView | null) {
	const { t } = useWords();
	const now = useNow();
	const [what, setWhat] = useState('');
	const [until, setUntil] = useState(promise === null ? '' : toField(promise.dueAt));
	const [about, setAbout] = useState<PromiseAbout>('word');
	const [why, setWhy] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const dueAt = fromField(until);
	const fault = dueAt === null ? 'missing' : dateFault(Date.parse(dueAt), now);
	const missing = (text: string) => (text.trim() === '' ? t('promise.needed') : null);
	return {
		what,
		setWhat,
		until,
		setUntil,
		about,
		setAbout,
		why,
		setWhy,
		check: () => setIsChecked(true),
		faultsOf: (asks: (typeof ASKS)[PromiseForm]): Faults => ({
			what: asks.what ? missing(what) : null,
			until: asks.until && fault !== null ? t(`promiseFault.${fault}`) : null,
			why: asks.why ? missing(why) : null,
		}),
		said: (says: string | null) => (isChecked && says !== null ? { validationMessage: says } : {}),
	};
}

interface Given {
	readonly what: string;
	readonly dueAt: string;
	readonly about: PromiseAbout;
	readonly because: string;
}

function useSending({ caseId, promise, act }: Parameters<typeof PromiseDialog>[0]) {
	const { t } = useWords();
	const toasts = useToasts();
	const acts = {
		make: useAct('makePromise'),
		confirm: useAct('confirmPromise'),
		break: useAct('breakPromise'),
		move: useAct('movePromise'),
		withdraw: useAct('withdrawPromise'),
	};
	const params = { id: promise?.id ?? caseId };
	return {
		isBusy: acts[act].isPending,
		send: ({ what, dueAt, about, because }: Given, close: () => void) => {
			const sent: Record<PromiseForm, () => Promise<unknown>> = {
				make: () => acts.make.mutateAsync({ params, body: { what, dueAt, about } }),
				confirm: () => acts.confirm.mutateAsync({ params, body: { dueAt } }),
				break: () => acts.break.mutateAsync({ params, body: { because } }),
				move: () => acts.move.mutateAsync({ params, body: { dueAt, because } }),
				withdraw: () => acts.withdraw.mutateAsync({ params, body: { because } }),
			};
			// The row may be gone with this form by then: a promise is heard all the same.
			void sent[act]().then(() => {
				toasts.done(t(`promiseDone.${act}`));
				close();
			}, toasts.failedIn(close));
		},
	};
}
