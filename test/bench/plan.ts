import type { Happened } from '../../shared/happened.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { settle } from '../../shared/settle.ts';
import type { Touch } from '../../shared/touch.ts';
import { BENCH_CALENDAR, benchCase, NOW } from './follow-up.ts';
import { median, printTable } from './table.ts';

const CASES = 2_000;
const ROUNDS = 5;

/**
 * The plan engine alone: cases that open, are answered and resolved; touches planned and changed, a second. The baseline copies
 * as many. By the processor's clock: it is pure, so what else the machine does is none of its business.
 */
export async function benchPlan(): Promise<void> {
	const rounds = Array.from({ length: ROUNDS }, () => ({ planned: planAll(), bare: copyAll() }));
	const planned = median(rounds.map((one) => one.planned));
	const bare = median(rounds.map((one) => one.bare));
	printTable(`The plan engine, pure, median of ${ROUNDS}`, [
		{
			what: 'bare loop: a touch and its event copied',
			figure: `${Math.round(bare)} touches/s`,
			ratio: '1',
			goal: 'baseline',
		},
		{
			what: 'opened, written to, resolved, read: planned and changed',
			figure: `${Math.round(planned)} touches/s`,
			ratio: (planned / bare).toFixed(4),
			goal: 'at least 50000 touches/s',
		},
	]);
}

const LIFE: readonly Happened[] = [
	{ kind: 'opened', at: NOW },
	{ kind: 'team-wrote', at: NOW + 1_000 },
	{ kind: 'resolved', at: NOW + 3_600_000, satisfiedAsked: true },
	{ kind: 'customer-wrote', at: NOW + 7_200_000, isThanks: false },
	{ kind: 'read', at: NOW + 7_300_000 },
];

function planAll(): number {
	const start = process.cpuUsage();
	let count = 0;
	for (let index = 0; index < CASES; index += 1) {
		const opened = NOW + index * 60_000;
		let touches = new Map<string, Touch>();
		for (const happened of LIFE) {
			const isResolved = happened.kind !== 'opened' && happened.kind !== 'team-wrote';
			const supportCase = {
				...benchCase(index),
				openedAt: opened,
				acknowledgedAt: null,
				stage: isResolved ? ('resolved' as const) : ('new' as const),
				resolvedAt: isResolved ? NOW + 3_600_000 : null,
			};
			const settled = settle({ supportCase, events: [], happened: [happened] }, [...touches.values()], {
				policy: DEFAULT_POLICY,
				calendar: BENCH_CALENDAR,
				seenAt: happened.at,
			});
			count += settled.touches.length;
			touches = new Map([...touches, ...settled.touches.map((touch) => [touch.id, touch] as const)]);
		}
	}
	return count / secondsSince(start);
}

function copyAll(): number {
	const start = process.cpuUsage();
	const count = CASES * 20;
	const kept: unknown[] = [];
	const model = { ...benchCase(0), kind: 'check-in', state: 'planned' };
	for (let index = 0; index < count; index += 1) {
		const touch = { ...model, id: `case-${index}-check-in-1-1`, dueAt: NOW + index };
		kept.push({ touch, event: { at: NOW, because: touch.subject } });
	}
	return kept.length / secondsSince(start);
}

function secondsSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1e6;
}
