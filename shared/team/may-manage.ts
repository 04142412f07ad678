import { mayAs, ROLES, type Role } from '../role.ts';
import type { Viewer } from './visible.ts';

/** Somebody who changes others. */
export interface Manager extends Viewer {
	readonly id: string;
	readonly role: Role;
}

/** True when that person may change, deactivate or bring back somebody of this role: a lead everybody but administrators. */
export const mayManage = (manager: Manager, role: Role): boolean =>
	mayAs(manager.role, 'lead') && ROLES[manager.role].rank >= ROLES[role].rank;

/** True when that person may give this role: leads are made by administrators. */
export const mayGive = (manager: Manager, role: Role): boolean =>
	manager.role === 'admin' || (manager.role === 'lead' && !mayAs(role, 'lead'));

/**
 * True when that person may let somebody see these mailboxes: an administrator any, a lead those that they see themselves, and what was given
 * before may stay. @param wanted undefined: all
 */
export function mayShow(manager: Manager, wanted: Viewer['mailboxes'], before: Viewer['mailboxes'] | null): boolean {
	if (manager.role === 'admin' || manager.mailboxes === undefined) return true;
	if (wanted === undefined) return before === undefined;
	const own = new Set([...manager.mailboxes, ...(before ?? [])]);
	return before === undefined || wanted.every((id) => own.has(id));
}
