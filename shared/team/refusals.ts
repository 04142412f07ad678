/** Why an act on people is refused; the API and the pages say each in their own words. */
export type TeamRefusalCode =
	| 'not-found'
	| 'changed-meanwhile'
	| 'not-yours'
	| 'said-by-file'
	| 'last-lead'
	| 'last-admin'
	| 'unseen-mailbox'
	| 'address-taken'
	| 'was-here'
	| 'away-wrong'
	| 'no-mailbox'
	| 'gone-already'
	| 'here-already'
	| 'hand-to-whom';

/** An act on people that is not done. `about`: the field, mailbox or person that it is about; empty where that is clear. */
export interface TeamRefusal {
	readonly state: 'refused';
	readonly code: TeamRefusalCode;
	readonly about: string;
}

export const refuseTeam = (code: TeamRefusalCode, about = ''): TeamRefusal => ({ state: 'refused', code, about });
