import { z } from 'zod';
import { momentShape, severityShape } from '../api-shapes.ts';
import { profileShape } from '../assignment/profile.ts';
import { assignmentRulesShape } from '../assignment/rules.ts';
import { byId, route } from './route.ts';

/** The version that the page began with, 0 before the first: a newer one is never written over unseen. */
const base = z.number().int().min(0).max(1_000_000);

const sourceShape = z.enum(['console', 'file', 'none']);

const stateShape = z.object({
	version: z.number().int(),
	/** where the rules in force were written */
	source: sourceShape,
	rules: assignmentRulesShape,
	/** what amends.yaml has; null: nothing */
	file: assignmentRulesShape.nullable(),
	/** newest first; `rules` null: those of amends.yaml */
	versions: z.array(
		z.object({
			version: z.number().int(),
			rules: assignmentRulesShape.nullable(),
			restores: z.number().int().nullable(),
			by: z.string(),
			at: momentShape,
		}),
	),
	profiles: z.array(
		z.object({ personId: z.string(), version: z.number().int(), source: sourceShape, profile: profileShape }),
	),
	/** cases that wait for somebody, in the mailboxes that the caller may see */
	waiting: z.number().int(),
});

const countShape = z.object({ cases: z.number().int(), load: z.number() });

/** A person's id, or null: nobody. */
const whose = z.string().nullable();

const dryRunShape = z.object({
	from: momentShape,
	until: momentShape,
	cases: z.number().int(),
	/** that went to whom they would have gone */
	same: z.number().int(),
	/** that would have waited for working hours first */
	waited: z.number().int(),
	/** there were more than can be counted at once: the newest were */
	isPartial: z.boolean(),
	people: z.array(z.object({ personId: whose, would: countShape, did: countShape })),
	/** `ruleId` null: no rule fits */
	rules: z.array(z.object({ ruleId: z.string().nullable(), cases: z.number().int() })),
	/** those that would have gone elsewhere, newest first */
	differ: z.array(
		z.object({
			caseId: z.string(),
			number: z.number().int(),
			subject: z.string(),
			severity: severityShape,
			would: whose,
			did: whose,
			because: z.array(z.string()),
		}),
	),
});

/** Who gets which case. Why somebody has one stands in its history. */
export const ASSIGNMENT_API = {
	assignment: route({
		method: 'GET',
		path: '/api/v1/assignment',
		role: 'lead',
		summary: 'The rules by which cases are given to people, with their versions, and what they know of everybody',
		answer: stateShape,
	}),
	assignmentSave: route({
		method: 'POST',
		path: '/api/v1/assignment',
		role: 'lead',
		summary:
			'Other rules, in force at once; refused with the faults, or (409) with what changed when somebody saved a newer version than `base`',
		body: z.object({ base, rules: assignmentRulesShape }),
		answer: stateShape,
	}),
	assignmentRestore: route({
		method: 'POST',
		path: '/api/v1/assignment/restore',
		role: 'lead',
		summary: 'An earlier version again, as a new one; `version` 0: those of amends.yaml',
		body: z.object({ base, version: z.number().int().min(0) }),
		answer: stateShape,
	}),
	assignmentProfile: route({
		method: 'POST',
		path: '/api/v1/assignment/profiles/:id',
		role: 'lead',
		summary: 'What the rules know of somebody: skills, languages, working hours, limits',
		params: byId,
		body: z.object({ base, profile: profileShape }),
		answer: stateShape,
	}),
	assignmentDryRun: route({
		method: 'POST',
		path: '/api/v1/assignment/dry-run',
		role: 'lead',
		summary:
			'Who would have got the cases of the last 30 days by these rules, against who really had them. Nothing is saved',
		body: z.object({ rules: assignmentRulesShape }),
		answer: dryRunShape,
	}),
} as const;
