import type { CustomerRowView, CustomerView } from '../../shared/api/customer-shapes.ts';
import { fieldsShown } from '../../shared/customers/book.ts';
import { isPseudonym } from '../../shared/customers/pseudonym.ts';
import { fairnessOf } from '../../shared/evaluation/fairness.ts';
import { judgeRelationship } from '../../shared/relationship.ts';
import { totalsOf, written } from '../../shared/remedy/money.ts';
import { moneyIn, standingOf } from '../../shared/remedy/remedy.ts';
import { type CustomerRow, fieldsOf, findCustomer } from '../store/customers/book.ts';
import { type Beside, isSeen, mergedInto, rowsBeside } from '../store/customers/list.ts';
import { customerSeen, historyOver } from '../store/customers/over.ts';
import {
	addressesOfCustomer,
	casesOfAddresses,
	evaluationsOfCases,
	eventsOfCustomer,
	notesOfCustomer,
	promisesOfCases,
} from '../store/customers/whole.ts';
import { offsetsOf } from '../store/customers.ts';
import type { CaseRow } from '../store/lists/cases.ts';
import { loadRemedies } from '../store/remedies.ts';
import type { Seen } from '../store/seen.ts';
import { moment, momentOrNull } from '../store/views/moment.ts';
import type { CustomersDeps } from './deps.ts';

/** Customers as a list shows them, in their order. */
export async function viewRows(
	db: CustomersDeps['store']['db'],
	rows: readonly CustomerRow[],
	seen: Seen,
): Promise<CustomerRowView[]> {
	const ids = rows.map(({ id }) => id);
	const [beside, merged] = [await rowsBeside(db, ids, seen), await mergedInto(db, ids)];
	return rows.map((row) => {
		const own: readonly Beside[] = beside.get(row.id) ?? [];
		const last = Math.max(...own.map(({ lastCaseAt }) => lastCaseAt ?? 0), 0);
		return {
			...saidOf(row, merged.get(row.id) ?? []),
			cases: sum(own.map(({ cases }) => cases)),
			openCases: sum(own.map(({ openCases }) => openCases)),
			lastCaseAt: last === 0 ? null : moment(new Date(last)),
			addresses: own.map(({ address }) => address).filter((address) => !isPseudonym(address)),
		};
	});
}

/** One customer, as far as somebody may see them; null: not there, or not theirs to see. */
export async function viewCustomer(deps: CustomersDeps, id: string, seen: Seen): Promise<CustomerView | null> {
	const { db } = deps.store;
	const row = await findCustomer(db, id);
	if (row === null || !(await customerSeen(db, id, isSeen(db, seen)))) return null;
	const addresses = await addressesOfCustomer(db, id, seen);
	const own = addresses.map(({ address }) => address);
	const cases = await casesOfAddresses(db, own, seen);
	const merged = (await mergedInto(db, [id])).get(id) ?? [];
	const relationship = judgeRelationship(await historyOver(db, own, seen), deps.now());
	return {
		...saidOf(row, merged),
		version: row.version,
		mergedInto: row.mergedInto,
		addresses: addresses
			.filter(({ address }) => !isPseudonym(address))
			.map(({ optedOutAt, ...one }) => ({
				...one,
				cases: cases.filter(({ customerAddress }) => customerAddress === one.address).length,
				optedOutAt: momentOrNull(optedOutAt),
			})),
		offset: await offsetOf(db, cases),
		relationship: relationship.kind,
		relationshipBecause: [...relationship.because],
		cases: cases.map(viewCase),
		...(await whatWasDone(deps, cases)),
		postal: (await deps.notes.kept(own, seen)).map(({ mailboxId, name, lines, country }) => ({
			mailbox: mailboxId,
			name,
			lines: [...lines],
			country,
		})),
		notes: (await notesOfCustomer(db, [id, ...merged.map((one) => one.id)])).map(({ at, ...note }) => ({
			id: note.id,
			text: note.text,
			by: note.by,
			at: moment(at),
		})),
		events: (await eventsOfCustomer(db, id)).map((one) =>
			viewEvent(one, { id, isErased: row.erasedAt !== null, seen }),
		),
	};
}

/** By the newest case in which a mail tells. */
async function offsetOf(db: CustomersDeps['store']['db'], cases: readonly CaseRow[]): Promise<number | null> {
	const ids = cases.slice(0, CASES_ASKED).map(({ id }) => id);
	const offsets = ids.length === 0 ? new Map<string, number>() : await offsetsOf(db, ids);
	return ids.map((id) => offsets.get(id)).find((offset) => offset !== undefined) ?? null;
}

/** So many of their newest cases are asked for their clock. */
const CASES_ASKED = 5;

/** What the customer says, and what those say who were merged into them. */
const saidOf = (row: CustomerRow, merged: readonly CustomerRow[]) => {
	const { value, ...said } = fieldsShown(fieldsOf(row), merged.map(fieldsOf));
	return { id: row.id, ...said, value: value && written(value), isErased: row.erasedAt !== null };
};

const viewCase = (row: CaseRow): CustomerView['cases'][number] => ({
	id: row.id,
	number: row.number,
	mailbox: row.mailboxId,
	subject: row.subject,
	severity: row.severity,
	guard: row.guard.kind,
	language: row.language,
	address: isPseudonym(row.customerAddress) ? '' : row.customerAddress,
	stage: row.stage,
	outcome: row.outcome,
	openedAt: moment(row.openedAt),
	isErased: isPseudonym(row.customerAddress),
});

async function whatWasDone({ store: { db }, policy }: CustomersDeps, cases: readonly CaseRow[]) {
	const ids = cases.map(({ id }) => id);
	const numbers = new Map(cases.map(({ id, number }) => [id, number]));
	const numberOf = (caseId: string): number => numbers.get(caseId) ?? 0;
	const remedies = ids.length === 0 ? [] : standingOf(await loadRemedies(db, ids));
	return {
		remedies: { sums: totalsOf(moneyIn(remedies)).map(written), count: remedies.length },
		promises: (await promisesOfCases(db, ids)).map(({ id, caseId, what, state, dueAt }) => ({
			id,
			caseId,
			number: numberOf(caseId),
			what,
			state,
			dueAt: moment(dueAt),
		})),
		evaluations: (await evaluationsOfCases(db, ids)).map((row) => ({
			caseId: row.caseId,
			number: numberOf(row.caseId),
			score: fairnessOf(row, policy.fairnessWeights).score,
			answeredAt: moment(row.answeredAt),
		})),
	};
}

function viewEvent(
	{ event, other }: Awaited<ReturnType<typeof eventsOfCustomer>>[number],
	{ id, isErased, seen }: { readonly id: string; readonly isErased: boolean; readonly seen: Seen },
): CustomerView['events'][number] {
	const isOwn = event.customerId === id;
	const canEnd = (event.kind === 'merged' || event.kind === 'split') && event.undoneAt === null;
	return {
		id: event.seq,
		kind: event.kind,
		at: moment(event.at),
		by: event.by,
		// The other one may have mail in mailboxes that are not the asker's.
		other: seen === undefined && other?.id ? { id: other.id, name: other.name ?? '' } : null,
		fields: [...(event.data.fields ?? [])],
		undone: event.undoneAt === null ? null : { at: moment(event.undoneAt), by: event.undoneBy ?? '' },
		canUndo: isOwn && canEnd && !isErased && seen === undefined,
	};
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
