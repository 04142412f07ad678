import { confirm, isCancel, log, password, select, text } from '@clack/prompts';

/** One question. `key` is the flag that answers it without asking. */
export interface Question {
	readonly key: string;
	readonly message: string;
	/** taken when the answer is empty; null: there must be one */
	readonly usual: string | null;
	/** what is wrong with an answer, or null */
	readonly check: (answer: string) => string | null;
}

/** Who answers: a person at the terminal, or flags. */
export interface Asker {
	ask(question: Question): Promise<string>;
	askSecret(question: Pick<Question, 'key' | 'message'>): Promise<string>;
	choose(question: {
		readonly key: string;
		readonly message: string;
		readonly options: readonly string[];
	}): Promise<string>;
	mayOverwrite(file: string): Promise<boolean>;
	/** whether the same question may be asked again after an answer that did not work */
	readonly isPatient: boolean;
	say(line: string): void;
}

/** Thrown when the person left; nothing was written. */
export class Left extends Error {}

const stayed = <T>(answer: T): Exclude<T, symbol> => {
	if (isCancel(answer)) throw new Left();
	return answer as Exclude<T, symbol>;
};

/** A person at the terminal. */
export const terminalAsker: Asker = {
	isPatient: true,
	ask: async ({ message, usual, check }) => {
		const validate = (answer: string | undefined): string | undefined => check(answer || (usual ?? '')) ?? undefined;
		const answer = stayed(
			await text({ message, ...(usual === null ? {} : { placeholder: usual, defaultValue: usual }), validate }),
		);
		return answer || (usual ?? '');
	},
	askSecret: async ({ message }) =>
		stayed(await password({ message, validate: (answer) => (answer ? undefined : 'There must be one.') })),
	choose: async ({ message, options }) =>
		stayed(await select({ message, options: options.map((value) => ({ value, label: value })) })),
	mayOverwrite: async (file) =>
		stayed(await confirm({ message: `${file} is there already. Write it anew?`, initialValue: false })),
	say: (line) => log.message(line),
};

/**
 * Flags instead of a person: each answer is there, or has a usual one, or the whole fails by name.
 * @param flags by the key of the question
 */
export function flagAsker(
	flags: Readonly<Record<string, string | undefined>>,
	{ force, say }: { readonly force: boolean; readonly say: (line: string) => void },
): Asker {
	const answer = (key: string, usual: string | null): string => {
		const given = flags[key] ?? usual;
		if (given === null || given === '') throw new MissingAnswer(key);
		return given;
	};
	return {
		isPatient: false,
		ask: async ({ key, usual, check }) => {
			const given = answer(key, usual);
			const fault = check(given);
			if (fault !== null) throw new WrongAnswer(key, fault);
			return given;
		},
		askSecret: async ({ key }) => answer(key, null),
		choose: async ({ key, options }) => answer(key, options.at(-1) ?? null),
		mayOverwrite: async () => force,
		say,
	};
}

export class MissingAnswer extends Error {
	constructor(key: string) {
		super(`With --yes nothing is asked, so ${key} must be given.`);
	}
}

export class WrongAnswer extends Error {
	constructor(key: string, fault: string) {
		super(`${key}: ${fault}`);
	}
}
