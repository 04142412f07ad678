import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { oldPatterns } from './vite.old-patterns.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Stands before the script, in words that every JavaScript since 2009 understands. Classic Outlook runs the script without a page, in an engine that
 * may be ten years old: when the rest of it cannot be read, the handler is known all the same, and mails go out.
 */
const FIRST = `function onMessageSendHandler(event) {
	try {
		amendsEvents.judge(event);
	} catch (error) {
		event.completed({ allowEvent: true });
	}
}
Office.actions.associate("onMessageSendHandler", onMessageSendHandler);
`;

/** Builds the one script of events, beside console and pane: `vite.config.ts` first, which empties the folder. */
export default defineConfig({
	publicDir: false,
	plugins: [oldPatterns()],
	build: {
		outDir: here('dist/addin'),
		emptyOutDir: false,
		target: 'es2016',
		lib: {
			entry: here('addin/events/events.ts'),
			name: 'amendsEvents',
			formats: ['iife'],
			fileName: () => 'events.js',
		},
		rolldownOptions: { output: { banner: FIRST } },
	},
});
