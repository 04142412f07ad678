import { z } from 'zod';
import { keysOf, languageShape, momentShape } from '../api-shapes.ts';
import { TEMPLATE_KINDS } from '../letters/template.ts';
import { TEMPLATE_FAULTS } from '../letters/template-faults.ts';
import { byId, route } from './route.ts';

const kindShape = keysOf(TEMPLATE_KINDS);

/** Wide enough that what is too long is refused by the check, which says where. */
const wordsShape = z.object({
	subject: z.string().max(2_000).nullable(),
	paragraphs: z.array(z.string().max(20_000)).max(200),
});

const key = z.object({ kind: kindShape, language: languageShape });

/** The version that the editor began with, 0 before the first: a newer one is never written over unseen. */
const base = z.number().int().min(0).max(1_000_000);

const faultShape = z.object({
	code: z.enum(TEMPLATE_FAULTS),
	where: z.union([z.enum(['subject', 'whole']), z.number().int()]),
	from: z.number().int(),
	to: z.number().int(),
	name: z.string(),
	meant: z.string().nullable(),
});

const rowShape = key.extend({
	/** the newest saved version; 0: the team never wrote any */
	version: z.number().int(),
	/** mails are written with the team's words, and not with ours */
	isOwn: z.boolean(),
	/** what keeps the team's newest words from being sent, where a release took away what they use */
	faults: z.array(faultShape),
	by: z.string().nullable(),
	at: momentShape.nullable(),
});

const wholeShape = rowShape.extend({
	/** the words that mails are written with now */
	inForce: wordsShape,
	/** the team's newest words, even where they are not sent; null: ours */
	own: wordsShape.nullable(),
	/** newest first; `words` null: back to ours */
	versions: z.array(
		z.object({
			version: z.number().int(),
			words: wordsShape.nullable(),
			restores: z.number().int().nullable(),
			by: z.string(),
			at: momentShape,
		}),
	),
});

/** The words of mails to customers. */
export const TEMPLATES_API = {
	templates: route({
		method: 'GET',
		path: '/api/v1/templates',
		role: 'lead',
		summary: 'Which words mails to customers are written with, by kind and language',
		answer: z.object({ items: z.array(rowShape) }),
	}),
	template: route({
		method: 'GET',
		path: '/api/v1/templates/:kind/:language',
		role: 'lead',
		summary: 'One template with its versions',
		params: key,
		answer: wholeShape,
	}),
	templateSave: route({
		method: 'POST',
		path: '/api/v1/templates/:kind/:language',
		role: 'lead',
		summary: 'New words; refused with the faults, or when somebody saved a newer version than `base` meanwhile',
		params: key,
		body: wordsShape.extend({ base }),
		answer: wholeShape,
	}),
	templateRestore: route({
		method: 'POST',
		path: '/api/v1/templates/:kind/:language/restore',
		role: 'lead',
		summary: 'An earlier version again, as a new one; `version` 0: the words that Amends brings',
		params: key,
		body: z.object({ base, version: z.number().int().min(0) }),
		answer: wholeShape,
	}),
	templatePreview: route({
		method: 'POST',
		path: '/api/v1/templates/:kind/:language/preview',
		role: 'lead',
		summary:
			'How these words would look: with a case (`with`: its id), with a `sample`, or with nothing known (`bare`). Nothing is saved',
		params: key,
		body: wordsShape.extend({ with: z.string().min(1).max(200) }),
		answer: z.object({
			faults: z.array(faultShape),
			letter: z.object({ from: z.string(), to: z.string(), subject: z.string(), text: z.string(), html: z.string() }),
		}),
	}),
	closingQuestion: route({
		method: 'GET',
		path: '/api/v1/cases/:id/closing-question',
		role: 'agent',
		summary: 'The question that closes the resolving answer, in the words in force',
		params: byId,
		query: z.object({ language: languageShape.optional() }),
		answer: z.object({ language: languageShape, words: z.string() }),
	}),
} as const;
