import { en as ofConsole } from './console/en.ts';
import { en as ofPane } from './pane/en.ts';

/** English, the source of all keys. `{name}` is replaced; plural texts choose their form by `count`. */
export const en = { ...ofPane, ...ofConsole };
