import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { createPart, Later } from '../later.tsx';

const PART = createPart(async () => (await import('./after-resolution.tsx')).AfterResolution);

/** What came after a resolution; a case that never had one has nothing of it, and does not load it. */
export function Aftermath({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const wasResolved = supportCase.resolvedAt !== null || supportCase.round > 1;
	return wasResolved ? <Later part={PART} with={{ supportCase }} isQuiet /> : null;
}
