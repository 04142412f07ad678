import type { Log, LogFields } from '../../worker/log.ts';

/** A log that keeps its lines for the test to read. */
export interface MemoryLog extends Log {
	readonly lines: readonly { readonly level: string; readonly fields: LogFields; readonly message: string }[];
	/** the messages of warnings and errors */
	complaints(): readonly string[];
}

export function memoryLog(): MemoryLog {
	const lines: { level: string; fields: LogFields; message: string }[] = [];
	const at = (level: string) => (fields: LogFields, message: string) => void lines.push({ level, fields, message });
	const log: MemoryLog = {
		lines,
		debug: at('debug'),
		info: at('info'),
		warn: at('warn'),
		error: at('error'),
		child: () => log,
		complaints: () =>
			lines
				.filter(({ level }) => level === 'warn' || level === 'error')
				.map(({ message, fields }) => `${message} ${errorOf(fields)}`.trim()),
	};
	return log;
}

const errorOf = ({ error, says }: LogFields): string => {
	if (error instanceof Error) return error.stack ?? error.message;
	return typeof says === 'string' ? says : '';
};
