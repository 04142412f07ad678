import '../without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../client.ts';
import { createIdentity } from '../identity.ts';
import '../ui/base.css';
import { Site } from './site.tsx';

const identity = createIdentity(false);
const seams = { identity, client: createClient('', identity.headers), hasAccounts: false };
const root = document.querySelector('#root');
if (root) {
	createRoot(root).render(
		<StrictMode>
			<Site seams={seams} />
		</StrictMode>,
	);
}
