import type { Answer } from '../../../shared/api.ts';
import type { AuditEntry } from '../../../shared/audit.ts';
import { countEndings } from '../../../shared/starters/endings.ts';
import { findShipped, shippedStarters } from '../../../shared/starters/shipped.ts';
import {
	mayChangeStarter,
	maySeeStarter,
	type Starter,
	type StarterWritten,
	tidyWords,
	unknownVariables,
} from '../../../shared/starters/starter.ts';
import type { Person } from '../../settings.ts';
import { appendAudit } from '../../store/audit.ts';
import {
	countStarters,
	endingsOfStarters,
	keepUse,
	newestStarters,
	peopleOfStarter,
	type StarterVersion,
	saveStarter,
	starterVersions,
	usesOfStarters,
} from '../../store/starters.ts';
import { moment } from '../../store/views/moment.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { type Refused, refuse, refuseField } from '../refusals.ts';

type Routes = 'starters' | 'starter' | 'starterAdd' | 'starterSave' | 'starterRetire' | 'starterUsed';

/** More than anybody finds anything among. */
const STARTERS_AT_MOST = 500;

/** Bytes of a beginning's id. */
const ID_BYTES = 12;

/** Beginnings of answers: found, written, brought back, counted. */
export const starterHandlers = (deps: ApiDeps): Pick<Handlers, Routes> => ({
	starters: async ({ query: { language } }, { person }) => {
		const own = (await newestStarters(deps.db)).filter(
			(one) => one.language === language && !one.isRetired && maySeeStarter(one, person),
		);
		return answered({ items: await withFigures(deps, [...own, ...shippedStarters(language)], person) });
	},
	starter: async ({ params }, { person }) => viewWhole(deps, params.id, person),
	starterAdd: async ({ body }, { person }) => {
		if ((await countStarters(deps.db, person.id)) >= STARTERS_AT_MOST) return refuse('conflict', TOO_MANY);
		const id = Buffer.from(deps.random(ID_BYTES)).toString('hex');
		return save(deps, { ...body, id, owner: person.id, base: 0, isRetired: false }, person);
	},
	starterSave: async ({ params, body }, { person }) => {
		const standing = await changeable(deps, params.id, person);
		if ('state' in standing) return standing;
		return save(deps, { ...body, id: params.id, owner: standing.owner, isRetired: false }, person);
	},
	starterRetire: async ({ params, body }, { person }) => {
		const standing = await changeable(deps, params.id, person);
		if ('state' in standing) return standing;
		const { stage, language, title, words, isShared, owner } = standing;
		const retired = { stage, language, title, words, isShared, owner, base: body.base, isRetired: true };
		return save(deps, { ...retired, id: params.id }, person);
	},
	starterUsed: async ({ params, body: { use, version, caseId } }, { person }) => {
		const found = await findSeen(deps, params.id, person);
		if (found === null) return refuse('not-found', NONE);
		await keepUse(deps.db, { id: use, starterId: params.id, version, caseId, by: person.id, at: deps.now() });
		return answered({});
	},
});

/** What somebody may see under an id, the team's or ours. */
async function findSeen(deps: ApiDeps, id: string, person: Person): Promise<Starter | null> {
	const shipped = findShipped(id);
	if (shipped !== null) return shipped;
	const [newest] = await starterVersions(deps.db, id);
	return newest !== undefined && maySeeStarter(newest, person) ? newest : null;
}

async function changeable(deps: ApiDeps, id: string, person: Person): Promise<StarterVersion | Refused> {
	const [standing] = await starterVersions(deps.db, id);
	if (standing === undefined || !maySeeStarter(standing, person)) return refuse('not-found', NONE);
	return mayChangeStarter(standing, person) ? standing : refuse('role-too-low');
}

async function save(
	deps: ApiDeps,
	saved: StarterWritten & Pick<StarterVersion, 'id' | 'owner' | 'isRetired'> & { readonly base: number },
	person: Person,
): Promise<Reply<'starterSave'>> {
	const words = tidyWords(saved.words);
	const [unknown] = unknownVariables(words);
	if (unknown !== undefined) return refuseField('words', saysOf(unknown));
	const version = { ...saved, words, by: person.id, at: deps.now() };
	const isSaved = await deps.db.transaction(async (db) => {
		const [before] = await starterVersions(db, saved.id);
		if (!(await saveStarter(db, version))) return false;
		if (saved.isShared || before?.isShared === true) await appendAudit(db, auditOf(version));
		return true;
	});
	return isSaved ? viewWhole(deps, saved.id, person) : changedMeanwhile(deps, saved.id);
}

/** What the log says of a beginning that the team shares, or shared until now; what is somebody's own is theirs. */
const auditOf = ({
	id,
	title,
	language,
	isShared,
	isRetired,
	base,
	by,
	at,
}: Parameters<typeof saveStarter>[1]): AuditEntry => ({
	at,
	by,
	what: isRetired ? 'starter-retired' : 'starter-changed',
	subject: title,
	data: { id, version: base + 1, language, isShared },
});

async function changedMeanwhile(deps: ApiDeps, id: string): Promise<Refused> {
	const [newest] = await starterVersions(deps.db, id);
	const who = deps.team.all().find((one) => one.id === newest?.by)?.name ?? newest?.by ?? 'Somebody';
	return refuse('conflict', {
		message: `${who} saved version ${newest?.version ?? 0} while you were writing.`,
		mend: 'Your words are not lost: compare them with the newer version, then save again.',
	});
}

async function viewWhole(deps: ApiDeps, id: string, person: Person): Promise<Reply<'starter'>> {
	const shipped = findShipped(id);
	const versions = shipped === null ? await starterVersions(deps.db, id) : [];
	const standing = shipped ?? versions[0];
	if (standing === undefined || !maySeeStarter(standing, person)) return refuse('not-found', NONE);
	const [[figures], people] = await Promise.all([withFigures(deps, [standing], person), peopleOfStarter(deps.db, id)]);
	return answered({
		...viewWritten(standing),
		id,
		version: standing.version,
		owner: standing.owner,
		uses: figures?.uses ?? 0,
		endings: figures?.endings ?? countEndings([]),
		isRetired: versions[0]?.isRetired ?? false,
		isYours: mayChangeStarter(standing, person),
		versions: versions.map((one) => ({
			...viewWritten(one),
			version: one.version,
			isRetired: one.isRetired,
			by: one.by,
			at: moment(new Date(one.at)),
		})),
		people: people.map(({ person: id, uses, lastAt }) => ({ person: id, uses, lastAt: moment(lastAt) })),
	});
}

async function withFigures(
	{ db }: ApiDeps,
	all: readonly Starter[],
	person: Person,
): Promise<Answer<'starters'>['items']> {
	const [uses, endingsOf] = await Promise.all([usesOfStarters(db), endingsOfStarters(db, person.mailboxes)]);
	return all
		.map((one) => ({
			...viewWritten(one),
			id: one.id,
			version: one.version,
			owner: one.owner,
			uses: uses.get(one.id) ?? 0,
			endings: { ...endingsOf(one.id) },
		}))
		.toSorted((one, other) => other.uses - one.uses);
}

const viewWritten = ({ stage, language, title, words, isShared }: StarterWritten) => ({
	stage,
	language,
	title,
	words,
	isShared,
});

const saysOf = ({ name, meant }: ReturnType<typeof unknownVariables>[number]): string =>
	`nothing is called “${name}”${meant === null ? '' : `; did you mean “${meant}”?`}`;

const NONE = { message: 'There is no such beginning.' };
const TOO_MANY = {
	message: `Nobody has more than ${STARTERS_AT_MOST} beginnings.`,
	mend: 'Change one that is not used.',
};
