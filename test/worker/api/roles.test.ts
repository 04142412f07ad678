import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API, type RouteName } from '../../../shared/api.ts';
import { mayAs, ROLES, type Role } from '../../../shared/role.ts';
import { SCOPES, type Scope } from '../../../shared/tokens/scopes.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, openMemory, openWorld } from './api-world.ts';

/** What takes more than being of the team. A new route for all agents needs no row here, and nothing else may do without. */
const NEEDS: Readonly<Partial<Record<RouteName, Role | 'everybody'>>> = {
	me: 'everybody',
	requestCode: 'everybody',
	signIn: 'everybody',
	signOut: 'everybody',
	sinceByPass: 'everybody',
	triageRollback: 'lead',
	handOver: 'lead',
	people: 'lead',
	personChange: 'lead',
	personLeave: 'lead',
	personReturn: 'lead',
	invite: 'lead',
	invitationSend: 'lead',
	invitationWithdraw: 'lead',
	invitationLook: 'everybody',
	invitationAccept: 'everybody',
	audit: 'lead',
	assignment: 'lead',
	assignmentSave: 'lead',
	assignmentRestore: 'lead',
	assignmentProfile: 'lead',
	assignmentDryRun: 'lead',
	templates: 'lead',
	template: 'lead',
	templateSave: 'lead',
	templateRestore: 'lead',
	templatePreview: 'lead',
	approvals: 'lead',
	causeAdd: 'lead',
	causeRename: 'lead',
	causeMove: 'lead',
	causeArchive: 'lead',
	causeDelete: 'lead',
	fixRecord: 'lead',
	fixRelease: 'lead',
	fixDrop: 'lead',
	approve: 'lead',
	customerChange: 'lead',
	customerMerge: 'lead',
	customerSplit: 'lead',
	customerUndo: 'lead',
	customersTell: 'admin',
	customerErase: 'lead',
	retention: 'lead',
	customerImports: 'lead',
	customerImport: 'lead',
	customerImportStart: 'lead',
	customerImportCancel: 'lead',
	decline: 'lead',
	webhooks: 'admin',
	webhookAdd: 'admin',
	webhookChange: 'admin',
	webhookRemove: 'admin',
	webhookSecret: 'admin',
	webhookTest: 'admin',
	webhookLog: 'admin',
	webhookAgain: 'admin',
	tokens: 'lead',
	tokenMake: 'lead',
	tokenRevoke: 'lead',
};

/** What an API token may do, by the scope that it takes. A route that is not here admits none. */
const SCOPED: Readonly<Partial<Record<RouteName, Scope>>> = {
	cases: 'cases:read',
	search: 'cases:read',
	caseByMessage: 'cases:read',
	case: 'cases:read',
	plan: 'cases:read',
	promises: 'cases:read',
	remedies: 'cases:read',
	caseEvaluation: 'cases:read',
	team: 'cases:read',
	causes: 'cases:read',
	assign: 'cases:write',
	moveStage: 'cases:write',
	correctSeverity: 'cases:write',
	correctSignals: 'cases:write',
	resolve: 'cases:write',
	close: 'cases:write',
	notAComplaint: 'cases:write',
	note: 'cases:write',
	makeCase: 'cases:write',
	openCase: 'cases:write',
	casesBulk: 'cases:write',
	touchDone: 'cases:write',
	touchPostpone: 'cases:write',
	touchCancel: 'cases:write',
	customersTell: 'customers:write',
	touches: 'touches:read',
	late: 'touches:read',
	evaluationReport: 'reports:read',
	causeReport: 'reports:read',
	teamWork: 'reports:read',
};

const ROUTES = (Object.keys(API) as RouteName[]).filter((name) => !('demo' in API[name]));
const PEOPLE = Object.keys(ROLES) as Role[];

let store: Store;
let world: ApiWorld;
const tokens = new Map<Role, string>();
/** API tokens with one scope each, made by an administrator; and one with all scopes, made by a lead */
const keys = new Map<Scope | 'of a lead', string>();

beforeAll(async () => {
	store = await openMemory();
	const team = PEOPLE.map(
		(role) => ({ id: role, name: role, email: `${role}@shop.example`, role, language: 'en' }) as const,
	);
	world = await openWorld(store, { people: team });
	for (const role of PEOPLE) {
		const email = `${role}@shop.example`;
		await world.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email } });
		const code = world.codes.at(-1)?.code;
		const answer = await world.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload: { email, code } });
		tokens.set(role, answer.json().token);
	}
	const all = Object.keys(SCOPES) as Scope[];
	for (const scope of all) keys.set(scope, await keyBy('admin', [scope]));
	keys.set('of a lead', await keyBy('lead', all));
});

async function keyBy(role: Role, scopes: readonly Scope[]): Promise<string> {
	const made = await world.deps.tokens.make({ name: role, scopes, mailboxes: null, days: null }, { id: role });
	if (made.state === 'refused') throw new Error(made.code);
	return made.token;
}

afterAll(async () => {
	await world.close();
	await store.close();
});

const statusOf = (name: RouteName, role: Role | null) => statusBy(name, role === null ? undefined : tokens.get(role));

async function statusBy(name: RouteName, token: string | undefined): Promise<number> {
	const { method, path } = API[name];
	const answer = await world.app.inject({
		method,
		url: path.replace(/:\w+/g, 'x'),
		headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
	});
	return answer.statusCode;
}

/** What ends the asker's own session comes last. */
const ENDING: readonly RouteName[] = ['signOut', 'signOutEverywhere'];

describe.each(ROUTES.toSorted((one, other) => Number(ENDING.includes(one)) - Number(ENDING.includes(other))))(
	'%s',
	(name) => {
		const needed = NEEDS[name] ?? 'agent';

		test('is marked as the table has it', () => {
			expect(API[name].role).toBe(needed);
		});

		test('admits API tokens as the table has it, and no others', async () => {
			expect('scope' in API[name] ? API[name].scope : undefined).toBe(SCOPED[name]);
			for (const scope of Object.keys(SCOPES) as Scope[]) {
				const status = await statusBy(name, keys.get(scope));
				expect([scope, status === 403]).toEqual([scope, scope !== SCOPED[name]]);
				expect(status).not.toBe(401);
			}
			const isAdmitted = SCOPED[name] !== undefined && (needed === 'everybody' || mayAs('lead', needed));
			expect((await statusBy(name, keys.get('of a lead'))) === 403).toBe(!isAdmitted);
		});

		test('lets in nobody who is not signed in, or everybody', async () => {
			const status = await statusOf(name, null);
			if (needed === 'everybody') expect(status).not.toBe(401);
			else expect(status).toBe(401);
		});

		if (needed === 'everybody' || ENDING.includes(name)) return;
		test('asks for its role', async () => {
			for (const role of PEOPLE) {
				const status = await statusOf(name, role);
				expect([role, status === 403]).toEqual([role, !mayAs(role, needed)]);
				expect(status).not.toBe(401);
			}
		});
	},
);
