/** Runs jobs one after the other, in the order in which they were given: two that write to one mail must not mix. A failed job stops no other. */
export function inTurn(): <Value>(job: () => Promise<Value>) => Promise<Value> {
	let last: Promise<unknown> = Promise.resolve();
	return (job) => {
		const next = last.then(job, job);
		last = next.catch(() => undefined);
		return next;
	};
}
