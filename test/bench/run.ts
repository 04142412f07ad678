import { benchAssignment } from './assignment.ts';
import { benchBacklog } from './backlog.ts';
import { benchCoach } from './coach.ts';
import { benchDelivery } from './delivery.ts';
import { benchDesk } from './desk.ts';
import { benchPaint } from './paint.ts';
import { benchPlan } from './plan.ts';
import { benchSearch } from './search.ts';
import { benchSweep } from './sweep.ts';
import { benchTouches } from './touches.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
	assignment: benchAssignment,
	backlog: benchBacklog,
	coach: benchCoach,
	delivery: benchDelivery,
	desk: benchDesk,
	paint: benchPaint,
	plan: benchPlan,
	search: benchSearch,
	sweep: benchSweep,
	touches: benchTouches,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) await bench();
