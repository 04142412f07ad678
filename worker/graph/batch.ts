import { z } from 'zod';
import type { Instant } from '../../shared/time.ts';
import { answerOf, type GraphAnswer, type GraphRequest, headersOf } from './request.ts';

const batchShape = z.object({
	responses: z.array(
		z.object({
			id: z.string(),
			status: z.number(),
			headers: z.record(z.string(), z.string()).nullish(),
			body: z.unknown(),
		}),
	),
});

/** Graph left a request out of its answer: a fault of its own, which may be asked again like any other. */
export const NO_ANSWER: GraphAnswer = { status: 500, code: '', body: null, retryAfter: null };

/**
 * Asks at most twenty questions in one request. A batch that is refused as a whole is refused for each.
 * @returns answers in the order of the requests, whatever the order Graph gave them in
 */
export async function askBatch(
	requests: readonly GraphRequest[],
	ask: (batch: GraphRequest) => Promise<GraphAnswer>,
	now: () => Instant,
): Promise<readonly GraphAnswer[]> {
	const whole = await ask({ method: 'POST', path: '/$batch', json: { requests: requests.map(inBatch) } });
	const parts = batchShape.safeParse(whole.body);
	if (whole.status !== 200 || !parts.success) {
		const told = whole.status === 200 ? NO_ANSWER : whole;
		return requests.map(() => told);
	}
	const answers = new Map(
		parts.data.responses.map(({ id, status, headers, body }) => [
			id,
			answerOf(status, body, headerIn(headers ?? {}, 'retry-after'), now()),
		]),
	);
	return requests.map((_, index) => answers.get(String(index + 1)) ?? NO_ANSWER);
}

const inBatch = (request: GraphRequest, index: number) => ({
	id: String(index + 1),
	method: request.method,
	url: request.path,
	headers: headersOf(request),
	...(request.json === undefined ? {} : { body: request.json }),
});

/** Graph writes header names in a batch as it likes. */
function headerIn(headers: Readonly<Record<string, string>>, name: string): string | null {
	return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
