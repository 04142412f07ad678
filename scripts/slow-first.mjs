import { BaseSequencer } from 'vitest/node';

/** Suites with a real server or a browser: the slowest of them takes a minute, the slowest other seconds. */
const SLOW = /[\\/]test[\\/](browser|integration)[\\/]/;

/** The slow suites begin first: the quick ones then fill the end evenly, and no worker waits for another's last minute. */
export class SlowFirst extends BaseSequencer {
	/** @param {Parameters<BaseSequencer['sort']>[0]} files */
	async sort(files) {
		const sorted = await super.sort(files);
		const isSlow = ({ moduleId }) => SLOW.test(moduleId);
		return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
	}
}
