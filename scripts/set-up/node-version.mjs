/** Must parse on any Node that knows modules: it is what tells the owner of an old one what to do. */
const LEAST = [20, 19];

/** Ends the process with a sentence when this Node is too old for what follows. */
export function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
	process.stderr.write(
		`Amends needs Node ${LEAST.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
			'Install a newer one from https://nodejs.org/en/download or with your version manager (nvm install 22), then try again.\n',
	);
	process.exit(1);
}
