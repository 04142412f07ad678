import type { Calendar } from '../../shared/calendar.ts';
import type { CaseEvent } from '../../shared/case.ts';
import { event } from '../../shared/case-event.ts';
import type { Language } from '../../shared/language.ts';
import type { TemplateInForce } from '../../shared/letters/in-force.ts';
import { plan } from '../../shared/plan/change.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Instant } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import { signed, wasDone } from '../casework/act-id.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, invalid } from '../casework/refusals.ts';
import { rulesFor } from '../casework/rules.ts';
import { type LoadedCase, lockCases, saveCases } from '../store/cases.ts';
import type { Db, Store } from '../store/connect.ts';
import { hasOptedOut } from '../store/customers.ts';
import { casesById, decideLetter, type FixLetterRow, findFix, lockLetter } from '../store/fixes.ts';
import type { People } from '../team/team.ts';
import type { FixActor, LetterDecided } from './fixes.ts';
import { openDrafter } from './letter-view.ts';

/** What fixes and their letters need of the world. */
export interface LetterDeps {
	readonly store: Pick<Store, 'db'>;
	readonly policy: Policy;
	/** names the policy; kept with what it decides */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	readonly team: People;
	/** the words in force. `db`: inside a transaction its own, for an embedded database has one connection, and it would wait for itself */
	template(kind: 'we-fixed-it', language: Language, db: Db): Promise<Pick<TemplateInForce, 'template'>>;
	/** how the mailbox signs */
	mailboxName(mailboxId: string): string;
	now(): Instant;
	newId(): string;
	/** called after cases have changed: their alarms are set */
	changed(changed: { readonly caseIds: readonly string[] }): void;
}

interface Which {
	readonly fixId: string;
	readonly number: number;
	readonly actor: FixActor;
}

/**
 * A person sends a letter on its way. Its touch is planned for now and goes out at its moment: quiet hours, one mail a week and the customer's
 * word are asked when it fires.
 */
export async function releaseLetter(deps: LetterDeps, which: Which, text: string): Promise<LetterDecided> {
	const decided = await deps.store.db.transaction(async (db) => {
		const letter = await lockLetter(db, which.fixId, which.number);
		if (letter === null) return NO_LETTER;
		const hurt = await lockCases(db, letter.caseIds);
		const loaded = hurt.find(({ supportCase }) => supportCase.id === letter.caseId);
		if (loaded === undefined) return NO_LETTER;
		if (await wasDone(db, letter.caseId, which.actor.actId)) return DONE;
		const refused = refuseDecided(deps, letter) ?? (await refuseRelease(deps, db, { letter, loaded, text }));
		if (refused !== null) return refused;
		await saveReleased(deps, db, { letter, loaded, text, actor: which.actor });
		await remember(db, { letter, hurt, kind: 'fix-released', actor: which.actor, at: deps.now(), because: '' });
		return { state: 'done', caseIds: letter.caseIds } as const;
	});
	return told(deps, decided);
}

/** A person says that a letter shall not go out. */
export async function dropLetter(deps: LetterDeps, which: Which, because: string): Promise<LetterDecided> {
	const decided = await deps.store.db.transaction(async (db) => {
		const letter = await lockLetter(db, which.fixId, which.number);
		if (letter === null) return NO_LETTER;
		// Sent twice because nobody heard the first answer.
		const isSame =
			letter.state === 'dropped' && letter.decidedBy === which.actor.personId && letter.because === because;
		if (isSame) return DONE;
		const refused = refuseDecided(deps, letter);
		if (refused !== null) return refused;
		const { personId: decidedBy } = which.actor;
		const decidedAt = new Date(deps.now());
		await decideLetter(db, letter, { state: 'dropped', text: null, touchId: null, decidedBy, decidedAt, because });
		const hurt = await lockCases(db, letter.caseIds);
		await remember(db, { letter, hurt, kind: 'fix-dropped', actor: which.actor, at: deps.now(), because });
		return { state: 'done', caseIds: letter.caseIds } as const;
	});
	return told(deps, decided);
}

/** Says which cases have changed, where any did. */
function told(
	deps: LetterDeps,
	decided: Refusal | { readonly state: 'done'; readonly caseIds?: readonly string[] },
): LetterDecided {
	if (decided.state === 'refused') return decided;
	if (decided.caseIds !== undefined) deps.changed({ caseIds: decided.caseIds });
	return DONE;
}

const DONE = { state: 'done' } as const;

const NO_LETTER: Refusal = {
	state: 'refused',
	code: 'not-found',
	message: 'There is no such mail.',
	mend: null,
	fields: [],
};

function refuseDecided({ team }: LetterDeps, { state, decidedBy }: FixLetterRow): Refusal | null {
	if (state === 'draft') return null;
	const who = team.people().find(({ id }) => id === decidedBy)?.name ?? decidedBy ?? 'Somebody';
	const did = state === 'released' ? 'sent this mail on its way already' : 'dropped this mail already';
	return conflict(`${who} ${did}.`, 'Load the list again to see how it stands.');
}

interface Releasing {
	readonly letter: FixLetterRow;
	readonly loaded: LoadedCase;
	readonly text: string;
}

async function refuseRelease(deps: LetterDeps, db: Db, { letter, loaded, text }: Releasing): Promise<Refusal | null> {
	const { supportCase } = loaded;
	if (await hasOptedOut(db, letter.customerAddress)) {
		return conflict('This customer wants no follow-ups.', 'Drop this mail.');
	}
	if (!supportCase.isComplaint) {
		return conflict('This case is no complaint any more.', 'Drop this mail.');
	}
	const fix = await findFix(db, letter.fixId);
	if (fix === null || fix.says[supportCase.language] !== undefined) return null;
	const rows = await casesById(db, [letter.caseId]);
	const drafted = await openDrafter(deps, db, { fix, cases: rows });
	const isUntouched = rows.some((row) => drafted(row).trim() === text.trim());
	return isUntouched
		? invalid(
				[{ field: 'text', message: 'does not say what was mended: nobody has written it in this language' }],
				'Write it into the text, in the language of the customer.',
			)
		: null;
}

async function saveReleased(
	deps: LetterDeps,
	db: Db,
	{ letter, loaded, text, actor }: Releasing & { readonly actor: FixActor },
): Promise<void> {
	const { supportCase, touches } = loaded;
	const at = deps.now();
	const rules = await rulesFor(deps, db, { address: letter.customerAddress, seenAt: at });
	const planned = plan(
		{ kind: 'we-fixed-it', turn: nextTurn(touches, supportCase.round), dueAt: at },
		{ at, code: 'fixed' },
		{ ...rules, supportCase },
	);
	const data = { ...planned.event.data, policy: deps.policyVersion, fix: letter.fixId };
	const line: CaseEvent = { ...planned.event, source: { kind: 'person', personId: actor.personId }, data };
	const touch = planned.touch;
	await saveCases(db, [{ supportCase, isNew: false, events: signed([line], actor.actId), touches: [touch] }]);
	await decideLetter(db, letter, {
		state: 'released',
		text,
		touchId: touch.id,
		decidedBy: actor.personId,
		decidedAt: new Date(at),
		because: '',
	});
}

/** Every case that the mail speaks of keeps in its history what became of it. The plan of the newest tells whether it went out. */
async function remember(
	db: Db,
	told: {
		readonly letter: FixLetterRow;
		readonly hurt: readonly LoadedCase[];
		readonly kind: 'fix-released' | 'fix-dropped';
		readonly actor: FixActor;
		readonly at: Instant;
		readonly because: string;
	},
): Promise<void> {
	const { letter, kind, at, because, actor } = told;
	const fix = await findFix(db, letter.fixId);
	const line = [fix?.what ?? '', because].filter((part) => part !== '').join(': ');
	const source = { kind: 'person', personId: actor.personId } as const;
	const one = { ...event(kind, at, line, { fix: letter.fixId, letter: letter.number }), source };
	await saveCases(
		db,
		told.hurt.map(({ supportCase }) => ({ supportCase, isNew: false, events: [one], touches: [] })),
	);
}

/** A case may be hurt by a second cause, or by one that comes back. */
const nextTurn = (touches: readonly Touch[], round: number): number =>
	1 +
	Math.max(0, ...touches.filter((one) => one.kind === 'we-fixed-it' && one.round === round).map(({ turn }) => turn));
