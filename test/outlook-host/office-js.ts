import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { projectRoot } from '../../worker/root.ts';

/** Where the development package has it. It is served from there and copied nowhere: its licence says so. */
const FOLDER = join(projectRoot(), 'node_modules', '@microsoft', 'office-js', 'dist');

/**
 * The part of Microsoft's AJAX library of 2007 that office.js still looks for. With it in place office.js does not fetch that library
 * from the net.
 */
const AJAX = `
window.Type = Function;
Type.registerNamespace = function (name) {
	name.split('.').reduce(function (space, part) { return (space[part] = space[part] || {}); }, window);
};
Type.registerClass = function (made) { return made; };
Type.prototype.registerClass = function () { return this; };
Function._validateParams = function () { return null; };
Function.createDelegate = function (self, method) { return method.bind(self); };
window.Sys = {
	StringBuilder: function () {},
	Debug: { trace: function () {} },
	Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
};
['argument', 'argumentType', 'argumentNull', 'argumentOutOfRange', 'parameterCount', 'invalidOperation', 'create'].forEach(
	function (kind) { Error[kind] = function (text) { return new Error(kind + ': ' + text); }; },
);
`;

/** One file of office.js, such as `office.js` or `en-us/outlook_strings.js`; null when there is none. */
export async function officeJsFile(path: string): Promise<string | null> {
	const file = normalize(join(FOLDER, path));
	if (!file.startsWith(FOLDER) || extname(file) !== '.js') return null;
	const script = await readFile(file, 'utf8').catch(() => null);
	return script !== null && path === 'office.js' ? AJAX + script : script;
}
