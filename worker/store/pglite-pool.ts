import { EventEmitter } from 'node:events';
import { PGlite, type QueryOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import pg from 'pg';

/** What node-postgres takes as a query: its text, or the text with how the rows shall come back. */
type Query =
	| string
	| {
			text: string;
			values?: unknown[];
			rowMode?: 'array';
			types?: {
				getTypeParser(oid: number, format: 'text'): (text: string) => unknown;
			};
	  };

/**
 * PGlite in the shape of `pg.Pool`, so that drizzle and BullMQ run on it by the very code that runs on a server.
 *
 * PGlite is one session. Each query waits its turn, and a client that said BEGIN keeps the turn until COMMIT or ROLLBACK; without that
 * a query from elsewhere would slip into somebody's transaction. `search_path` is shared too: it names BullMQ's schema, ours is always written out.
 */
export class PglitePool extends EventEmitter {
	readonly options = { max: 10, keepAlive: true };
	readonly #db: PGlite;
	#turn: Promise<void> = Promise.resolve();

	private constructor(db: PGlite) {
		super();
		this.#db = db;
	}

	/** Opens (and at first makes) the database in a folder, whose lock the caller holds; in memory without one, from a picture where there is one. */
	static async open(where: { dataDir?: string; loadDataDir?: Blob }): Promise<PglitePool> {
		const db = await PGlite.create({ ...where, extensions: { pg_trgm } });
		await db.exec('SET search_path TO bullmq, public');
		return new PglitePool(db);
	}

	/** One query in a turn of its own. */
	query(query: Query, values?: unknown[]): Promise<pg.QueryResult> {
		return this.#inTurn(() => this.run(query, values));
	}

	/** A client for a transaction or for LISTEN; PGlite has no connections, so any number may be out. */
	async connect(): Promise<PgliteClient> {
		return new PgliteClient(this);
	}

	/** The database as a file. */
	picture(): Promise<Blob> {
		return this.#inTurn(() => this.#db.dumpDataDir('none'));
	}

	/** Closes the database; the folder may then be opened by somebody else. */
	async end(): Promise<void> {
		await this.#inTurn(() => this.#db.close());
	}

	/** Waits for the turn and keeps it until the returned function is called. */
	async takeTurn(): Promise<() => void> {
		const before = this.#turn;
		let done = () => {};
		this.#turn = new Promise((resolve) => {
			done = resolve;
		});
		await before;
		return done;
	}

	/** Runs a query without asking for a turn: for the one who has it. */
	async run(query: Query, given?: unknown[]): Promise<pg.QueryResult> {
		const { text, values, rowMode, types } =
			typeof query === 'string' ? { text: query, values: given } : { ...query, values: given ?? query.values };
		const options: QueryOptions = {
			rowMode: rowMode ?? 'object',
			parsers: parsersFrom(types ?? pg.types),
			serializers: AS_TEXT,
		};
		// Without parameters node-postgres takes several statements in one text, and answers for the last.
		const results =
			values === undefined || values.length === 0
				? await this.#db.exec(text, options)
				: [await this.#db.query(text, values, options)];
		const last = results.at(-1);
		const rows = last?.rows ?? [];
		return {
			rows,
			rowCount: rows.length || (last?.affectedRows ?? 0),
			command: '',
			oid: 0,
			fields: (last?.fields ?? []).map(({ name, dataTypeID }) => ({
				name,
				dataTypeID,
				tableID: 0,
				columnID: 0,
				dataTypeSize: 0,
				dataTypeModifier: 0,
				format: 'text',
			})),
		};
	}

	/** Calls `hear` for every NOTIFY; the returned function ends it. */
	onNotification(hear: (channel: string, payload: string) => void): () => void {
		return this.#db.onNotification(hear);
	}

	async #inTurn<T>(work: () => Promise<T>): Promise<T> {
		const done = await this.takeTurn();
		try {
			return await work();
		} finally {
			done();
		}
	}
}

/** BullMQ's statements begin with a comment, LISTEN among them: unseen, no alarm would wake the worker before its next sweep. */
const BEFORE_THE_VERB = /^(?:\s+|--[^\n]*(?:\n|$))+/u;

/** One caller's view of the pool: keeps the turn from BEGIN to COMMIT or ROLLBACK. */
class PgliteClient extends EventEmitter {
	readonly #pool: PglitePool;
	#endTurn: (() => void) | null = null;
	#endHearing: (() => void) | null = null;

	constructor(pool: PglitePool) {
		super();
		this.#pool = pool;
	}

	async query(query: Query, values?: unknown[]): Promise<pg.QueryResult> {
		const text = (typeof query === 'string' ? query : query.text)
			.replace(BEFORE_THE_VERB, '')
			.slice(0, 9)
			.toLowerCase();
		if (text.startsWith('listen'))
			this.#endHearing ??= this.#pool.onNotification((channel, payload) =>
				this.emit('notification', { channel, payload }),
			);
		if (text.startsWith('begin')) this.#endTurn ??= await this.#pool.takeTurn();
		if (this.#endTurn === null) return this.#pool.query(query, values);
		try {
			return await this.#pool.run(query, values);
		} finally {
			if (text.startsWith('commit') || (text.startsWith('rollback') && !text.startsWith('rollback ')))
				this.#giveTurnBack();
		}
	}

	/** Gives the client back. An open transaction, left by a caller that failed, is rolled back first. */
	release(): void {
		this.#endHearing?.();
		this.#endHearing = null;
		if (this.#endTurn !== null) void this.#pool.run('ROLLBACK').finally(() => this.#giveTurnBack());
	}

	#giveTurnBack(): void {
		this.#endTurn?.();
		this.#endTurn = null;
	}
}

/** Array types have no names in `pg.types.builtins`: text, varchar, int2, int4, int8, float4, float8, bool, uuid, numeric, json, jsonb and the times. */
const ARRAY_TYPES = [
	1009, 1015, 1005, 1007, 1016, 1021, 1022, 1000, 2951, 1231, 199, 3807, 1115, 1182, 1183, 1185, 1187,
];
const TYPES = [...Object.values(pg.types.builtins).map(Number), ...ARRAY_TYPES];

/** PGlite looks parsers up by type number and would use its own for those it does not find; node-postgres asks a function. */
function parsersFrom(types: {
	getTypeParser(oid: number, format: 'text'): (text: string) => unknown;
}): Record<number, (text: string) => unknown> {
	return Object.fromEntries(TYPES.map((oid) => [oid, types.getTypeParser(oid, 'text')]));
}

/** node-postgres's own way of writing a parameter (dates, arrays, JSON); exported by it, missing in its types. */
const { prepareValue } = (pg as unknown as { readonly utils: { prepareValue(value: unknown): unknown } }).utils;

/** Parameters go over as text, made by node-postgres's own rules, whatever type the statement gives them. */
const AS_TEXT: Record<number, (value: unknown) => string> = Object.fromEntries(TYPES.map((oid) => [oid, toText]));

function toText(value: unknown): string {
	// Bytes go over as they are, in the type's binary form; PGlite's types do not say that it takes them.
	if (value instanceof Uint8Array) return value as unknown as string;
	if (typeof value === 'boolean') return value ? 't' : 'f';
	return String(prepareValue(value));
}
