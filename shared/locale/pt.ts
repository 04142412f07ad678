import type { Catalogue } from './catalogue.ts';
import { pt as ofConsole } from './console/pt.ts';
import { pt as ofPane } from './pane/pt.ts';

/** Portuguese. */
export const pt: Catalogue = { ...ofPane, ...ofConsole };
