import { firstBreak } from '../../../shared/remedy/chain.ts';
import type { Remedy } from '../../../shared/remedy/remedy.ts';
import type { Db } from '../../store/connect.ts';
import { firstMissing, readLedger } from '../../store/remedies.ts';
import { sha256 } from '../../store/sha256.ts';
import { type ChainOf, checkChain } from './chain.ts';
import type { Check } from './check.ts';

/** The histories of the cases show what was cut off the end of the ledger. */
const LEDGER: ChainOf<Remedy> = {
	name: 'remedies',
	called: 'the ledger',
	table: 'amends.remedy',
	read: readLedger,
	firstBreak: (rows, after) => firstBreak(rows, after, sha256),
	missing: firstMissing,
};

/** Whether the ledger of what was given is as it was written. */
export const checkRemedies = (db: Pick<Db, 'select' | 'execute'>): Promise<Check> => checkChain(db, LEDGER);
