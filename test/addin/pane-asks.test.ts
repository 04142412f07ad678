import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PANE_API } from '../../shared/api/pane.ts';
import { API } from '../../shared/api.ts';
import { en as all } from '../../shared/locale/en.ts';
import { en as ofPane } from '../../shared/locale/pane/en.ts';
import { projectRoot } from '../../worker/root.ts';

const root = projectRoot();

/** All files that the pane and the window that signs in can come to load, but for the tables themselves. */
function filesOfPane(): readonly string[] {
	const seen = new Set<string>();
	const waiting = ['addin/pane/main.tsx', 'addin/sign-in/main.tsx'].map((path) => join(root, path));
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (seen.has(path) || !existsSync(path) || /shared\/(api|locale)\b/.test(path)) continue;
		seen.add(path);
		const code = readFileSync(path, 'utf8');
		for (const [, from, lazy] of code.matchAll(
			/(?:import|export)\s+(?!type\b)[^;'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
		))
			waiting.push(resolve(dirname(path), from ?? lazy ?? ''));
	}
	return [...seen];
}

const codes = filesOfPane().map((path) => readFileSync(path, 'utf8'));

test('the pane asks for no row of the contract that it does not bring', () => {
	const asked = codes.flatMap((code) =>
		[...code.matchAll(/\b(?:call|act|useAct|useActOnce|addressOf)\(\s*'(\w+)'/g)].map(([, name]) => name ?? ''),
	);
	const lacking = asked.filter((name) => Object.hasOwn(API, name) && !Object.hasOwn(PANE_API, name));
	// What the demo mailed is shown by the console alone, through a hook that stands with the others.
	expect(new Set(lacking)).toEqual(new Set(['demoMail']));
	expect(asked.length).toBeGreaterThan(30);
});

test('the pane says no word that it does not bring', () => {
	const whole = codes.flatMap((code) => [...code.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key ?? ''));
	const put = codes.flatMap((code) =>
		[...code.matchAll(/`([\w.-]+\.)\$\{[^`]*?\}([\w.-]*)`/g)].map(([, head = '', tail = '']) => ({ head, tail })),
	);
	const said = Object.keys(all).filter(
		(key) => whole.includes(key) || put.some(({ head, tail }) => key.startsWith(head) && key.endsWith(tail)),
	);
	expect(said.filter((key) => !Object.hasOwn(ofPane, key))).toEqual([]);
	expect(said.length).toBeGreaterThan(400);
});
