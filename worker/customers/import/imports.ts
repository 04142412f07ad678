import type { Readable } from 'node:stream';
import type { ImportRowView, ImportView } from '../../../shared/api/customer-imports.ts';
import type { Delimiter, Encoding, Mapping } from '../../../shared/customers/import.ts';
import type { Language } from '../../../shared/language.ts';
import type { Refusal } from '../../casework/casework.ts';
import type { Log } from '../../log.ts';
import type { CustomersDeps } from '../deps.ts';

/** What bringing lists in needs besides the customers. */
export interface ImportDeps extends Pick<CustomersDeps, 'store' | 'keyRing' | 'isTeam' | 'now' | 'newId'> {
	/** where uploaded lists lie until they are read */
	readonly folder: string;
	/** bytes of the largest list that is taken */
	readonly largest: number;
	/** ISO 4217, for values without one */
	readonly currency: string;
	/** has a part of it read soon, by whichever process comes to it */
	ask(importId: string): void;
	readonly log: Pick<Log, 'error'>;
}

/** How a list is to be read. */
export interface Reading {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly mapping: Mapping;
}

/** How the first rows are to be shown; what is left out is as it was found out. */
export interface Shown {
	readonly encoding?: Encoding | undefined;
	readonly delimiter?: Delimiter | undefined;
}

/** Lists of customers, brought in. The file lies in this machine's data folder; how far it is, in the database. */
export interface Imports {
	/** streams a file to disk. @returns its id, or why it is not kept */
	upload(file: {
		readonly name: string;
		readonly bytes: Readable;
		readonly personId: string;
	}): Promise<{ readonly state: 'kept'; readonly id: string } | Refusal>;
	list(): Promise<ImportRowView[]>;
	/** null: there is none */
	view(id: string, by: Shown): Promise<ImportView | null>;
	start(id: string, reading: Reading): Promise<{ readonly state: 'done' } | Refusal>;
	cancel(id: string): Promise<{ readonly state: 'done' } | Refusal>;
	/** the lines that were not taken, as CSV in somebody's language; null: there is no such import */
	report(id: string, language: Language): Promise<Readable | null>;
	/** reads on for some seconds, where the file is at hand; asks for the next part itself */
	work(id: string): Promise<void>;
	/** asks for parts of what is being read; drops what nobody begins */
	sweep(): Promise<void>;
	/** from now on no further part is begun; settles when the one under way has ended */
	close(): Promise<void>;
}
