import type { Language } from '../language.ts';
import { nearest } from '../nearest.ts';
import { mayAs, type Role } from '../role.ts';
import type { Stage } from '../stage.ts';
import { IN_BRACES, VARIABLES, type Variable } from './variables.ts';

/** What somebody writes of a beginning. */
export interface StarterWritten {
	readonly stage: Stage;
	readonly language: Language;
	/** how it is found */
	readonly title: string;
	/** plain text, paragraphs apart by an empty line, variables in braces */
	readonly words: string;
	/** the whole team has it; else whoever wrote it alone */
	readonly isShared: boolean;
}

/** A beginning as it stands. */
export interface Starter extends StarterWritten {
	readonly id: string;
	/** counts up from 1; 0: as Amends brings it */
	readonly version: number;
	/** a person's id; null: nobody's, Amends brings it */
	readonly owner: string | null;
}

/** What a beginning may hold, in characters as JavaScript counts them. */
export const STARTER_LIMITS = { title: 80, words: 5_000 } as const;

/** Something in braces that nothing will be put in for. */
export interface UnknownVariable {
	/** as it stands, without braces */
	readonly name: string;
	/** the variable that was probably meant */
	readonly meant: Variable | null;
}

/** Line ends as we keep them, nothing around, at most one empty line between paragraphs. */
export const tidyWords = (words: string): string =>
	words
		.replace(/\r\n?/g, '\n')
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

/** What stands in braces and is no variable, each once: it would go out to a customer as it is. */
export function unknownVariables(words: string): readonly UnknownVariable[] {
	const names = [...words.matchAll(IN_BRACES)].map(([, name = '']) => name);
	return [...new Set(names)]
		.filter((name) => !isVariable(name))
		.map((name) => ({ name, meant: (nearest(name, VARIABLES) as Variable | null) ?? null }));
}

/** Who asks. */
interface Asker {
	readonly id: string;
	readonly role: Role;
}

type Owned = Pick<Starter, 'owner' | 'isShared'>;

/** One's own, and what is shared. Nobody reads another's, leads neither. */
export const maySeeStarter = ({ owner, isShared }: Owned, { id }: Asker): boolean => isShared || owner === id;

/** One's own; leads what is shared too, for its writer may have left. What Amends brings is nobody's to change. */
export const mayChangeStarter = ({ owner, isShared }: Owned, { id, role }: Asker): boolean =>
	owner !== null && (owner === id || (isShared && mayAs(role, 'lead')));

const isVariable = (name: string): name is Variable => (VARIABLES as readonly string[]).includes(name);
