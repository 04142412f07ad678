import { bringBack, changeMember, letGo, link } from './change.ts';
import { finishHandOvers } from './hand-overs.ts';
import { accept, invite, lookAt, sendAgain, withdrawInvitation } from './invitations.ts';
import type { Staff, StaffDeps } from './staff.ts';

/** Builds the acts on people. */
export const createStaff = (deps: StaffDeps): Staff => ({
	change: (asked) => changeMember(deps, asked),
	letGo: (asked) => letGo(deps, asked),
	bringBack: (asked) => bringBack(deps, asked),
	invite: (invited, by) => invite(deps, invited, by),
	sendAgain: (id, by) => sendAgain(deps, id, by),
	withdraw: (id, by) => withdrawInvitation(deps, id, by),
	look: (token) => lookAt(deps, token),
	accept: (token) => accept(deps, token),
	link: (personId, subject) => link(deps, personId, subject),
	finishHandOvers: async () => void (await finishHandOvers(deps)),
});
