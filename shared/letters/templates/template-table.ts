import type { Template, TemplateKind } from '../template.ts';

/** The templates of one language. Sentences in the first person avoid forms that tell the writer's gender. */
export type TemplateTable = Readonly<Record<TemplateKind, Template>>;

/** A letter begins and ends alike in all kinds; its subject is that of the mail it answers, so that it stays in the conversation. */
export const letter =
	(frame: { readonly greeting: string; readonly regards: string; readonly optOut: string }) =>
	(paragraphs: readonly string[]): Template => ({
		subject: null,
		paragraphs: [frame.greeting, ...paragraphs, `${frame.regards}\n{agent}\n{mailbox}`, frame.optOut],
	});
