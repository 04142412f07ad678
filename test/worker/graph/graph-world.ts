import { type Graph, openGraph } from '../../../worker/graph/graph.ts';
import type { GraphMailbox } from '../../../worker/mailbox/tag/graph-mailbox.ts';
import { startGraph, type TestGraph } from '../../servers/graph.ts';

export const ADDRESS = 'support@shop.example';

/** A Graph stand-in, our client on it, and a clock that a wait moves on at once. */
export interface GraphWorld {
	readonly server: TestGraph;
	readonly graph: Graph;
	readonly mailbox: GraphMailbox;
	/** milliseconds of each wait, oldest first */
	readonly waits: number[];
	/** lines of the log */
	readonly said: string[];
	/** which tokens are good, and which one is given out next */
	readonly tokens: { good: string; next: string[]; refused: string[] };
	forget(): void;
}

export async function startGraphWorld(): Promise<GraphWorld> {
	const tokens = { good: 'one', next: ['one'], refused: [] as string[] };
	const server = await startGraph(ADDRESS, (token) => token === tokens.good);
	const waits: number[] = [];
	const said: string[] = [];
	let now = Date.now();
	const source = {
		token: () => Promise.resolve(tokens.next[0] ?? ''),
		refused: (token: string) => {
			tokens.refused.push(token);
			if (tokens.next.length > 1) tokens.next.shift();
		},
	};
	const after = (milliseconds: number, then: () => void) => {
		waits.push(milliseconds);
		now += milliseconds;
		const soon = setImmediate(then);
		return () => clearImmediate(soon);
	};
	const graph = openGraph(server.url, source, { now: () => now, after });
	const note = (facts: object, says: string): void => void said.push(`${says} ${JSON.stringify(facts)}`);
	return {
		server,
		graph,
		mailbox: { address: ADDRESS, askAll: (questions) => graph.askAll(questions), log: { info: note, warn: note } },
		waits,
		said,
		tokens,
		forget: () => {
			server.forget();
			waits.length = 0;
			said.length = 0;
			Object.assign(tokens, { good: 'one', next: ['one'], refused: [] });
			now += 86_400_000;
		},
	};
}
