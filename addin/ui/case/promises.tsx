import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { createPart, Later } from '../later.tsx';

const PART = createPart(async () => (await import('./promises-panel.tsx')).PromisesPanel);

/** What was promised to the customer, by when. It comes after the first look. */
export function Promises({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	return <Later part={PART} with={{ supportCase }} isQuiet />;
}
