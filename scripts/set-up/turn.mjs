import { linkSync, mkdirSync, readFileSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const HEARTBEAT_MS = 2_000;
/** A holder that did not touch its file for so long is gone, even when another program has its pid by now. */
const GONE_AFTER_MS = 20_000;
const LOOK_AGAIN_MS = 250;

/**
 * One set-up at a time in one checkout: two `npm ci` in the same tree leave half of each.
 *
 * @template T
 * @param {string} file the lock file; its folder is made
 * @param {(pid: number) => void} onWait called once, when somebody else has the turn
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(file, onWait, work) {
	mkdirSync(dirname(file), { recursive: true });
	for (let waited = false; !take(file); waited = true) {
		const holder = holderOf(file);
		if (holder.state === 'gone') breakLock(file);
		else if (holder.state === 'alive' && !waited) onWait(holder.pid);
		await pause(holder.state === 'alive' ? LOOK_AGAIN_MS : 10);
	}
	const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
	try {
		return await work();
	} finally {
		clearInterval(heartbeat);
		rmSync(file, { force: true });
	}
}

/** A link appears with its content in one move, so nobody ever reads an empty lock. */
function take(file) {
	const mine = `${file}.${process.pid}`;
	writeFileSync(mine, String(process.pid));
	try {
		linkSync(mine, file);
		return true;
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(mine, { force: true });
	}
}

function holderOf(file) {
	try {
		const pid = Number(readFileSync(file, 'utf8'));
		const isFresh = Date.now() - statSync(file).mtimeMs < GONE_AFTER_MS;
		return isFresh && isAlive(pid) ? { state: 'alive', pid } : { state: 'gone' };
	} catch (error) {
		if (error.code === 'ENOENT') return { state: 'free' };
		throw error;
	}
}

/** Under a guard of its own: without it two waiters could each remove the lock, the second one that of the first. */
function breakLock(file) {
	const guard = `${file}.breaking`;
	try {
		mkdirSync(guard);
	} catch (error) {
		if (error.code !== 'EEXIST') throw error;
		if (Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > GONE_AFTER_MS) {
			rmSync(guard, { recursive: true, force: true });
		}
		return;
	}
	try {
		if (holderOf(file).state === 'gone') unlinkSync(file);
	} finally {
		rmSync(guard, { recursive: true, force: true });
	}
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

function touch(file) {
	const now = new Date();
	try {
		utimesSync(file, now, now);
	} catch (error) {
		// The folder was removed under us (a clean checkout): the work itself will say what that means.
		if (error.code !== 'ENOENT') throw error;
	}
}
