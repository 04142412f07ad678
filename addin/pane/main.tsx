import '../without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PANE_API } from '../../shared/api/pane.ts';
import { createClient } from '../client.ts';
import { createBrowserHost } from '../host/browser.ts';
import { isInOutlook, startOutlookHost } from '../host/outlook.ts';
import { createIdentity } from '../identity.ts';
import '../ui/base.css';
import { AppFrame } from '../ui/app-frame.tsx';
import { Pane } from './pane.tsx';

/** Where office.js comes from stands in the page: Microsoft's address, or the organisation's own. */
const officeJsOf = (page: Document): string =>
	page.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? '';

const identity = createIdentity(true);
const outlook = isInOutlook(location, window.name) ? await startOutlookHost(officeJsOf(document)) : null;
const host = outlook ?? createBrowserHost(location.search);
const client = createClient(PANE_API, { base: '', headers: identity.headers, renew: identity.renew });
const seams = { identity, client, hasAccounts: host.hasAccounts, dialog: host.dialog, isDark: host.isDark };
const root = document.querySelector('#root');
if (root) {
	createRoot(root).render(
		<StrictMode>
			<AppFrame seams={seams}>
				<Pane host={host} />
			</AppFrame>
		</StrictMode>,
	);
}
