/** All of `order` from one of it to another, both included, whichever comes first; `to` alone where one of them is not in it. */
export function between(order: readonly string[], from: string, to: string): readonly string[] {
	const [one, other] = [order.indexOf(from), order.indexOf(to)];
	if (one < 0 || other < 0) return [to];
	return order.slice(Math.min(one, other), Math.max(one, other) + 1);
}
