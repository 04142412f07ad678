import type { Catalogue } from './catalogue.ts';
import { it as ofConsole } from './console/it.ts';
import { it as ofPane } from './pane/it.ts';

/** Italian. */
export const it: Catalogue = { ...ofPane, ...ofConsole };
