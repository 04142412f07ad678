import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds console and pane into dist/addin, from where the worker serves them. */
export default defineConfig({
	root: here('addin'),
	publicDir: here('addin/public'),
	plugins: [react()],
	build: {
		outDir: here('dist/addin'),
		emptyOutDir: true,
		// WKWebView of the oldest macOS that Outlook still supports.
		target: ['es2022', 'safari16'],
		// The policy on content allows no data: address and no script written into the page.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rolldownOptions: {
			input: {
				console: here('addin/console.html'),
				pane: here('addin/pane.html'),
				signIn: here('addin/sign-in.html'),
			},
			// What others wrote changes seldom: browsers keep it over our own new versions.
			output: {
				codeSplitting: {
					groups: [
						{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
						// What only lazy parts take from Fluent comes with them.
						{
							name: 'fluent',
							test: /node_modules\/(@fluentui|@griffel|@floating-ui|tabster|keyborg)\//,
							entriesAware: true,
							entriesAwareMergeThreshold: 6_000,
							priority: 2,
						},
						// It forbids zod to write functions, which must come before all that makes a shape: with zod itself.
						// What only lazy parts take (accounts at work, calendars) stays with them.
						{ name: 'parts', test: /node_modules\/(?!@azure\/|temporal-)|addin\/without-eval/, priority: 1 },
					],
				},
			},
		},
	},
});
