import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API, type RouteName } from '../../../shared/api.ts';
import { mayAs, ROLES, type Role } from '../../../shared/role.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, openMemory, openWorld } from './api-world.ts';

/** What takes more than being of the team. A new route for all agents needs no row here, and nothing else may do without. */
const NEEDS: Readonly<Partial<Record<RouteName, Role | 'everybody'>>> = {
	me: 'everybody',
	requestCode: 'everybody',
	signIn: 'everybody',
	signOut: 'everybody',
	triageRollback: 'lead',
	handOver: 'lead',
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
	decline: 'lead',
};

const ROUTES = (Object.keys(API) as RouteName[]).filter((name) => !('demo' in API[name]));
const PEOPLE = Object.keys(ROLES) as Role[];

let store: Store;
let world: ApiWorld;
const tokens = new Map<Role, string>();

beforeAll(async () => {
	store = await openMemory();
	const team = PEOPLE.map(
		(role) => ({ id: role, name: role, email: `${role}@shop.example`, role, language: 'en' }) as const,
	);
	world = await openWorld(store, { settings: { team } });
	for (const role of PEOPLE) {
		const email = `${role}@shop.example`;
		await world.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email } });
		const code = world.codes.at(-1)?.code;
		const answer = await world.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload: { email, code } });
		tokens.set(role, answer.json().token);
	}
});
afterAll(async () => {
	await world.close();
	await store.close();
});

async function statusOf(name: RouteName, role: Role | null): Promise<number> {
	const { method, path } = API[name];
	const answer = await world.app.inject({
		method,
		url: path.replace(/:\w+/g, 'x'),
		headers: role === null ? {} : { authorization: `Bearer ${tokens.get(role)}` },
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
