import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { checkTemplate, type TemplateFault, tidyTemplate } from '../../../shared/letters/check-template.ts';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { TEMPLATE_KINDS, type Template, type TemplateKind } from '../../../shared/letters/template.ts';
import { appendAudit } from '../../store/audit.ts';
import {
	newestTemplate,
	newestTemplates,
	saveTemplate,
	type TemplateKey,
	type TemplateVersion,
	templateVersion,
	templateVersions,
} from '../../store/templates.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { type Refused, refuse } from '../refusals.ts';
import { closingWords, previewLetter } from './template-preview.ts';

type Routes = 'templates' | 'template' | 'templateSave' | 'templateRestore' | 'templatePreview' | 'closingQuestion';

/** The words of mails to customers: read, written, brought back, tried. */
export const templateHandlers = (deps: ApiDeps): Pick<Handlers, Routes> => ({
	templates: async () => {
		const saved = await newestTemplates(deps.db);
		return answered({ items: KEYS.map((key) => viewRow(key, saved.find(isOf(key)) ?? null)) });
	},
	template: async ({ params }) => answered(await viewWhole(deps, params)),
	templateSave: async ({ params, body }, { person }) => {
		const template = tidyTemplate(body);
		const faults = checkTemplate(params.kind, template);
		if (faults.length > 0) return refuseFaults(faults);
		return save(deps, params, { base: body.base, template, restores: null, by: person.id });
	},
	templateRestore: async ({ params, body }, { person }) => {
		const { base, version } = body;
		if (version === 0) return save(deps, params, { base, template: null, restores: 0, by: person.id });
		const earlier = await templateVersion(deps.db, params, version);
		if (earlier === null) return refuse('not-found', { message: 'There is no version of this number.' });
		const faults = earlier.template === null ? [] : checkTemplate(params.kind, earlier.template);
		if (faults.length > 0) return refuseFaults(faults);
		return save(deps, params, { base, template: earlier.template, restores: version, by: person.id });
	},
	templatePreview: async ({ params, body }, { person }) => {
		const template = tidyTemplate(body);
		const letter = await previewLetter(deps, { ...params, template, with: body.with, person });
		if (letter === null) return refuse('not-found', { message: 'There is no case with this id.' });
		return answered({ faults: [...checkTemplate(params.kind, template)], letter });
	},
	closingQuestion: async ({ params, query }, { person }) => {
		const found = await closingWords(deps, { caseId: params.id, language: query.language ?? null, person });
		return found ? answered(found) : refuse('not-found', { message: 'There is no case with this id.' });
	},
});

const KEYS: readonly TemplateKey[] = (Object.keys(TEMPLATE_KINDS) as TemplateKind[]).flatMap((kind) =>
	(Object.keys(LANGUAGES) as Language[]).map((language) => ({ kind, language })),
);

const isOf =
	({ kind, language }: TemplateKey) =>
	(one: TemplateKey): boolean =>
		one.kind === kind && one.language === language;

async function save(
	deps: ApiDeps,
	key: TemplateKey,
	saved: Omit<Parameters<typeof saveTemplate>[2], 'at'>,
): Promise<Reply<'templateSave'>> {
	const at = deps.now();
	const isSaved = await deps.db.transaction(async (db) => {
		if (!(await saveTemplate(db, key, { ...saved, at }))) return false;
		const data = { version: saved.base + 1, restores: saved.restores };
		const subject = `${key.kind} (${key.language})`;
		await appendAudit(db, { at, by: saved.by, what: 'template-changed', subject, data });
		return true;
	});
	if (isSaved) return answered(await viewWhole(deps, key));
	const newest = await newestTemplate(deps.db, key);
	const who = deps.team.all().find(({ id }) => id === newest?.by)?.name ?? newest?.by ?? 'Somebody';
	return refuse('conflict', {
		message: `${who} saved version ${newest?.version ?? 0} while you were writing.`,
		mend: 'Your words are not lost: compare them with the newer version, then save again.',
	});
}

/** The faults by their places; the console marks them itself, with the same check. */
const refuseFaults = (faults: readonly TemplateFault[]): Refused =>
	refuse('invalid', {
		message: 'The words cannot be sent as they are.',
		mend: 'Mend the places named here.',
		fields: faults.map((fault) => ({ field: fieldOf(fault), message: saysOf(fault) })),
	});

const fieldOf = ({ where }: TemplateFault): string => {
	if (where === 'subject') return 'subject';
	return where === 'whole' ? 'paragraphs' : `paragraphs.${where}`;
};

const saysOf = ({ code, name, meant, from }: TemplateFault): string =>
	`${code}${name === '' ? '' : ` ${name}`}${meant === null ? '' : `, did you mean ${meant}?`} (at ${from})`;

function viewRow(key: TemplateKey, newest: TemplateVersion | null) {
	const { version } = templateInForce(key.kind, key.language, newest);
	return {
		kind: key.kind,
		language: key.language,
		version: newest?.version ?? 0,
		isOwn: version > 0,
		faults: newest?.template ? [...checkTemplate(key.kind, newest.template)] : [],
		by: newest?.by ?? null,
		at: newest === null ? null : new Date(newest.at).toISOString(),
	};
}

async function viewWhole(deps: ApiDeps, key: TemplateKey) {
	const versions = await templateVersions(deps.db, key);
	const newest = versions[0] ?? null;
	return {
		...viewRow(key, newest),
		inForce: viewWords(templateInForce(key.kind, key.language, newest).template),
		own: newest?.template ? viewWords(newest.template) : null,
		versions: versions.map(({ version, template, restores, by, at }) => ({
			version,
			words: template === null ? null : viewWords(template),
			restores,
			by,
			at: new Date(at).toISOString(),
		})),
	};
}

const viewWords = ({ subject, paragraphs }: Template) => ({ subject, paragraphs: [...paragraphs] });
