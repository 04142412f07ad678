import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import type { Ask, Client } from '../client.ts';
import { keep, recall } from '../identity.ts';
import { isKeptName, type KeptAct, type KeptName } from '../outbox/kept-act.ts';
import { createOutbox, type Outbox, type Returned } from '../outbox/outbox.ts';
import { mayBeKept } from '../outbox/outcome.ts';
import { type Keeper, KeeperContext } from '../ui/keeper.ts';
import { KEYS, takeAnswer } from '../ui/queries.ts';
import { useSeams, useSession } from '../ui/session.ts';
import { saidOfFailure } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';

const OutboxContext = createContext<Outbox | null>(null);

/** The outbox of who is signed in. Throws outside of its provider: a mistake in the code. */
export function useOutbox(): Outbox {
	const outbox = use(OutboxContext);
	if (!outbox) throw new Error('no outbox around this component');
	return outbox;
}

/** Outlook takes the pane away with every mail: what was done in it and reached nobody is kept, and sent when somebody answers. */
export function OutboxProvider({ children }: { readonly children: ReactNode }): ReactNode {
	const { client } = useSeams();
	const { person } = useSession();
	const { t } = useWords();
	const queries = useQueryClient();
	const outbox = useMemo(() => {
		const key = `amends.outbox.${person.id}`;
		return createOutbox({
			read: () => recall(key),
			write: (text) => keep(key, text),
			send: (act) => client.act(act.name, act.ask as Ask<KeptName>, act.id),
			now: () => Date.now(),
			onSent: (answer) => void takeAnswer(queries, answer as object),
			sayWhy: (returned: Returned) =>
				returned.state === 'too-old' ? { title: t('outbox.tooOld'), mend: null } : saidOfFailure(returned, t),
		});
	}, [client, person.id, queries, t]);
	const keeper = useMemo(() => {
		const numberOf = (id: string) => queries.getQueryData<CaseView>([...KEYS.case, id])?.number ?? null;
		return keeperOn(outbox, client, numberOf);
	}, [outbox, client, queries]);
	useSending(outbox);
	return (
		<OutboxContext value={outbox}>
			<KeeperContext value={keeper}>{children}</KeeperContext>
		</OutboxContext>
	);
}

/** Sends at once where it can, and behind what waits already where there is something. */
function keeperOn(outbox: Outbox, client: Client, numberOf: (caseId: string) => number | null): Keeper {
	return {
		act: (name, ask) => {
			if (!isKeptName(name)) return null;
			const sending = async () => {
				const id = crypto.randomUUID();
				const kept = ask as KeptAct['ask'];
				const caseNumber = numberOf(kept.params.id);
				const act: KeptAct = { id, name, ask: kept, caseNumber, at: Date.now(), tries: 0, refused: null };
				const waitsBehind = outbox.list().some(({ refused }) => refused === null);
				const result = waitsBehind ? null : await client.act(name, ask, id);
				if (result !== null && !mayBeKept(result)) return result;
				const because = result === null || result.state === 'ok' ? null : result;
				if (!outbox.keep(act)) return because ?? ({ state: 'offline' } as const);
				if (waitsBehind) void outbox.drain();
				return { state: 'kept', because } as const;
			};
			return sending();
		},
	};
}

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** Tries again, with longer and longer rests, and at once when the browser says that it is back. */
function useSending(outbox: Outbox): void {
	useEffect(() => {
		let wait = FIRST_WAIT_MS;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isOver = false;
		const hasWaiting = () => outbox.list().some(({ refused }) => refused === null);
		const plan = () => {
			clearTimeout(timer);
			if (isOver || !hasWaiting()) return;
			timer = setTimeout(() => void sendNow(), wait);
			wait = Math.min(wait * 2, LONGEST_WAIT_MS);
		};
		const sendNow = async () => {
			await outbox.drain();
			if (!hasWaiting()) wait = FIRST_WAIT_MS;
			plan();
		};
		const back = () => {
			wait = FIRST_WAIT_MS;
			void sendNow();
		};
		const stop = outbox.subscribe(plan);
		addEventListener('online', back);
		void sendNow();
		return () => {
			isOver = true;
			clearTimeout(timer);
			stop();
			removeEventListener('online', back);
		};
	}, [outbox]);
}
