import '../without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { API } from '../../shared/api.ts';
import { createClient } from '../client.ts';
import { createIdentity } from '../identity.ts';
import '../ui/base.css';
import { loadConsoleWords } from './console-words.ts';
import { Site } from './site.tsx';

const identity = createIdentity(false);
const seams = {
	identity,
	client: createClient(API, { base: '', headers: identity.headers }),
	hasAccounts: false,
	moreWords: loadConsoleWords,
};
const root = document.querySelector('#root');
if (root) {
	createRoot(root).render(
		<StrictMode>
			<Site seams={seams} />
		</StrictMode>,
	);
}
