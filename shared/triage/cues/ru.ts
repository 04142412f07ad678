import { EN } from './en.ts'; import type { CueTable } from './cue.ts'; export const RU: CueTable = EN;
