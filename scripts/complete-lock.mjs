import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Completes package-lock.json after an install (`node scripts/complete-lock.mjs`). npm leaves out the optional packages of platforms that
 * the registry in use does not carry, and `npm ci` then refuses the whole file on every machine. An entry with version, system and
 * processor is enough: other platforms skip it, its own loads it.
 */
const FILE = new URL('../package-lock.json', import.meta.url);

/** The parts of such a package's name, and what they mean in npm's fields. */
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl', gnueabihf: 'glibc', musleabihf: 'musl', glibc: 'glibc' };

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = Object.entries(lock.packages).flatMap(([path, entry]) =>
	Object.entries(entry.optionalDependencies ?? {})
		.filter(([name]) => !isInstalledFor(path, name))
		.map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, entry)]),
);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).sort(([a], [b]) =>
	a < b ? -1 : 1,
);
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, '\t')}\n`);
console.log(`${added.length} entries added: ${added.map(([path]) => path.slice('node_modules/'.length)).join(', ')}`);

/** As Node looks for it: in the package's own folder, then in each one above. */
function isInstalledFor(path, name) {
	const folders = path.split('/node_modules/').map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'));
	return [`node_modules/${name}`, ...folders.map((folder) => `${folder}/node_modules/${name}`)].some(
		(at) => at in lock.packages,
	);
}

function entryOf(name, range, parent) {
	const parts = name.split(/[-/.]/);
	const os = SYSTEMS.filter((system) => parts.includes(system));
	const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
	const libc = Object.keys(LIBRARIES).filter((library) => parts.includes(library));
	return {
		version: range.replace(/^[\^~]/, ''),
		...(cpu.length > 0 ? { cpu } : {}),
		...(parent.dev ? { dev: true } : {}),
		...(libc.length > 0 ? { libc: [LIBRARIES[libc[0]]] } : {}),
		optional: true,
		...(os.length > 0 ? { os } : {}),
	};
}
