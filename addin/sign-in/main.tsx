import '../without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PANE_API } from '../../shared/api/pane.ts';
import { createClient } from '../client.ts';
import { tellPane } from '../host/outlook.ts';
import { createIdentity } from '../identity.ts';
import '../ui/base.css';
import { Frame } from '../ui/app-frame.tsx';
import { SignInPage } from './sign-in-page.tsx';

const officeJs = document.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? '';
// The window keeps nothing: the token goes to the pane that opened it.
const identity = createIdentity(false);
const seams = { identity, client: createClient(PANE_API, { base: '', headers: identity.headers }), hasAccounts: false };
const root = document.querySelector('#root');
if (root) {
	createRoot(root).render(
		<StrictMode>
			<Frame seams={seams}>
				<SignInPage onToken={(token) => void tellPane(officeJs, token)} />
			</Frame>
		</StrictMode>,
	);
}
