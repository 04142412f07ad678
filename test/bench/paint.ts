import type { Browser, Page } from 'playwright-core';
import { type FakeServer, startFakeApi } from '../browser/fake-api.ts';
import { openBrowser } from '../browser/open-page.ts';
import { findProgram } from '../servers/need.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 15;
const GOAL_MS = 100;

const MESSAGE = encodeURIComponent('<k1@mail.example>');
const BY_MESSAGE = '/api/v1/cases/by-message';

/** What must be on the page for it to count as painted. */
const SEEN = 'Your kettle nearly set my kitchen on fire';

/** Notes the first moment after the frame in which the words are painted: a message that is sent in a frame comes after its painting. */
const NOTE_PAINT = `
new MutationObserver((_, watching) => {
	if (!document.body?.textContent.includes(${JSON.stringify(SEEN)})) return;
	watching.disconnect();
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => performance.mark('painted');
		port2.postMessage(null);
	});
}).observe(document, { childList: true, subtree: true, characterData: true });
`;

/** The bare page: what any page must do to show the same answer. */
const BARE = `<!doctype html><pre id="out"></pre><script>
fetch('${BY_MESSAGE}?id=${MESSAGE}', { headers: { 'x-demo-user': 'ana' } })
	.then((answer) => answer.json())
	.then((answer) => { document.querySelector('#out').textContent = JSON.stringify(answer, null, 1); });
</script>`;

/** From the last byte of the API's answer to the case on the screen, against the same answer as text in a bare page. */
export async function benchPaint(): Promise<void> {
	if (findProgram('chromium') === null) {
		process.stdout.write('paint: Chromium is not installed\n');
		return;
	}
	const [server, browser] = await Promise.all([startFakeApi({ mode: 'demo' }), openBrowser()]);
	try {
		const bare = median(await timeRounds(browser, server, 'bare'));
		const ours = median(await timeRounds(browser, server, 'pane'));
		printTable(`From the API's answer to the painted case, Chromium, median of ${ROUNDS}`, [
			{ what: 'bare page: the answer as text', figure: `${bare.toFixed(1)} ms`, ratio: '1', goal: 'baseline' },
			{
				what: 'the pane: the case',
				figure: `${ours.toFixed(1)} ms`,
				ratio: (ours / bare).toFixed(1),
				goal: `at most ${GOAL_MS} ms`,
			},
		]);
	} finally {
		await browser.close();
		await server.close();
	}
}

async function timeRounds(browser: Browser, server: FakeServer, what: 'bare' | 'pane'): Promise<readonly number[]> {
	const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'en-GB' });
	await context.addInitScript(NOTE_PAINT);
	const page = await context.newPage();
	if (what === 'bare') {
		const answer = { contentType: 'text/html', body: BARE };
		await page.route(`${server.address}/bare.html`, (route) => route.fulfill(answer));
	}
	const address = `${server.address}/${what === 'bare' ? 'bare.html' : `pane.html?message=${MESSAGE}`}`;
	// The first round fills the caches of the browser.
	await timeOne(page, address);
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOne(page, address));
	await context.close();
	return times;
}

async function timeOne(page: Page, address: string): Promise<number> {
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
	return page.evaluate((path) => {
		const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes(path));
		const [answer] = asked as PerformanceResourceTiming[];
		const [painted] = performance.getEntriesByName('painted');
		return (painted?.startTime ?? Number.NaN) - (answer?.responseEnd ?? Number.NaN);
	}, BY_MESSAGE);
}
