import { benchBacklog } from './backlog.ts';

await benchBacklog();
