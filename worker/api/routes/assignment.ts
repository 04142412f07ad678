import type { Answer } from '../../../shared/api.ts';
import { roundLoad } from '../../../shared/assignment/candidate.ts';
import type { Replayed } from '../../../shared/assignment/replay.ts';
import type { AssignmentRules } from '../../../shared/assignment/rules.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { maySee } from '../../../shared/team/visible.ts';
import type { DryRun, Kept } from '../../assignment/assignment.ts';
import type { Person } from '../../settings.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuseAct } from '../refusals.ts';

type Routes = 'assignment' | 'assignmentSave' | 'assignmentRestore' | 'assignmentProfile' | 'assignmentDryRun';

/** Most cases that a dry run names one by one: nobody reads more. */
const MOST_NAMED = 200;

/** The rules by which cases are given to people: read, changed, tried. */
export const assignmentHandlers = (deps: ApiDeps): Pick<Handlers, Routes> => {
	const { assignment } = deps;
	const kept = async (done: Kept, person: Person): Promise<Reply<'assignment'>> =>
		done.state === 'refused' ? refuseAct(done) : answered(await viewState(deps, person));
	return {
		assignment: async (_asked, { person }) => answered(await viewState(deps, person)),
		assignmentSave: async ({ body }, { person }) =>
			kept(await assignment.saveRules({ ...body, restores: null, personId: person.id }), person),
		assignmentRestore: async ({ body }, { person }) =>
			kept(await assignment.restore({ ...body, personId: person.id }), person),
		assignmentProfile: async ({ params, body }, { person }) =>
			kept(await assignment.saveProfile({ ...body, of: params.id, personId: person.id }), person),
		assignmentDryRun: async ({ body }, { person }) =>
			answered(viewDryRun(await assignment.dryRun(body.rules), body.rules, person)),
	};
};

async function viewState({ assignment }: ApiDeps, person: Person): Promise<Answer<'assignment'>> {
	const { inForce, file, versions, profiles } = await assignment.state();
	return {
		...inForce,
		file,
		versions: versions.map(({ at, ...version }) => ({ ...version, at: new Date(at).toISOString() })),
		profiles: [...profiles],
		waiting: await assignment.waiting(person.mailboxes),
	};
}

/** The run counts everybody's work in all mailboxes; what is shown of it is what the reader may see. */
function viewDryRun(run: DryRun, { weights }: AssignmentRules, reader: Person): Answer<'assignmentDryRun'> {
	const seen = run.replayed.filter(({ past }) => maySee(reader, past.mailboxId)).map(outcomeOf);
	const differ = seen.filter(({ would, past }) => would !== past.assignee);
	const count = (ones: readonly Outcome[]) => ({
		cases: ones.length,
		load: roundLoad(ones.reduce((sum, { past }) => sum + weights[past.severity], 0)),
	});
	const ids = [...new Set(seen.flatMap(({ would, past }) => [would, past.assignee]))];
	return {
		from: new Date(run.from).toISOString(),
		until: new Date(run.until).toISOString(),
		cases: seen.length,
		same: seen.length - differ.length,
		waited: seen.filter(({ past, at }) => at > past.openedAt).length,
		isPartial: run.isPartial,
		people: ids.map((personId) => ({
			personId,
			would: count(seen.filter(({ would }) => would === personId)),
			did: count(seen.filter(({ past }) => past.assignee === personId)),
		})),
		rules: [...groupBy(seen, ({ ruleId }) => ruleId)].map(([ruleId, ones]) => ({ ruleId, cases: ones.length })),
		differ: differ
			.toReversed()
			.slice(0, MOST_NAMED)
			.map(({ past, would, because }) => ({
				caseId: past.id,
				number: past.number,
				subject: past.subject,
				severity: past.severity,
				would,
				did: past.assignee,
				because: [...because],
			})),
	};
}

interface Outcome extends Replayed {
	/** a person's id; null: nobody */
	readonly would: string | null;
	readonly ruleId: string | null;
	readonly because: readonly string[];
}

const outcomeOf = (replayed: Replayed): Outcome => {
	const { choice } = replayed;
	return {
		...replayed,
		would: 'personId' in choice ? choice.personId : null,
		ruleId: choice.ruleId,
		because: choice.to === 'left' ? [] : choice.because,
	};
};
