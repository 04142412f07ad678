import { afterGiving, afterTaking, nextTurn } from '../../shared/assignment/after.ts';
import { assign, type Choice } from '../../shared/assignment/assign.ts';
import type { Staff } from '../../shared/assignment/candidate.ts';
import type { CaseFacts } from '../../shared/assignment/fits.ts';
import type { Case, CaseEvent } from '../../shared/case.ts';
import { event } from '../../shared/case-event.ts';
import type { WaitingCase, WaitState } from '../store/assignment-waits.ts';
import type { RulesInForce } from './assignment.ts';

/** One case with what became of it. */
export interface Decided {
	readonly supportCase: Case;
	readonly choice: Choice;
	/** empty: nothing that its history does not tell already */
	readonly events: readonly CaseEvent[];
	/** the place of this turn among those of the rule; null: it was nobody's turn */
	readonly turn: number | null;
}

/** Decides case by case, each with what those before it added to everybody's work. */
export function decideAll(
	waiting: readonly WaitingCase[],
	before: { readonly staff: Staff; readonly knownBy: ReadonlyMap<string, CaseFacts['knownBy']> },
	inForce: RulesInForce,
): readonly Decided[] {
	const { rules } = inForce;
	const known = new Map(before.knownBy);
	const decided: Decided[] = [];
	let { staff } = before;
	for (const { supportCase, state } of waiting) {
		const { address } = supportCase.customer;
		const friends = known.get(address) ?? [];
		const others = withoutOwn(staff, supportCase, inForce);
		const choice = assign(factsOf(supportCase, friends), others, rules);
		const isGiven = 'personId' in choice;
		const turn = isGiven && choice.isTurn && choice.ruleId !== null ? nextTurn(staff.turns, choice.ruleId) : null;
		decided.push({ ...write(supportCase, choice, { state, at: staff.at, inForce }), choice, turn });
		if (!isGiven) continue;
		const { personId } = choice;
		const weight = rules.weights[supportCase.severity];
		staff = afterGiving(others, { personId, turnOf: turn === null ? null : choice.ruleId, weight });
		known.set(address, [{ personId, caseNumber: supportCase.number }, ...friends]);
	}
	return decided;
}

const factsOf = (supportCase: Case, friends: CaseFacts['knownBy']): CaseFacts => ({
	mailboxId: supportCase.mailboxId,
	language: supportCase.language,
	severity: supportCase.severity,
	signals: supportCase.signals.map(({ name }) => name),
	relationship: supportCase.relationship.kind,
	subject: supportCase.subject,
	customer: supportCase.customer.address,
	agent: supportCase.assignee,
	knownBy: friends.filter(({ caseNumber }) => caseNumber !== supportCase.number),
});

/** A case that came back is in its agent's work already: it must not stand in its own way. */
function withoutOwn(staff: Staff, { assignee, severity }: Case, { rules }: RulesInForce): Staff {
	if (assignee === null) return staff;
	return { ...staff, people: afterTaking(staff.people, assignee, rules.weights[severity]) };
}

/** The case as it stands then, and its history's line: who has it now and why, or why nobody has, said once. */
function write(
	supportCase: Case,
	choice: Choice,
	{ state, at, inForce }: { readonly state: WaitState; readonly at: Staff['at']; readonly inForce: RulesInForce },
): Pick<Decided, 'supportCase' | 'events'> {
	if (choice.to === 'left') return { supportCase, events: [] };
	const because = choice.because.join('; ');
	const data = { rule: choice.ruleId, rules: inForce.version };
	if (!('personId' in choice)) {
		const isNews = state !== choice.to;
		return { supportCase, events: isNews ? [event('assignment-waits', at, because, data)] : [] };
	}
	const { assignee: from } = supportCase;
	const to = choice.personId;
	const moved = from === to ? { to } : { from, to };
	return {
		supportCase: { ...supportCase, assignee: to },
		events: [event('assigned', at, because, { ...moved, ...data })],
	};
}
