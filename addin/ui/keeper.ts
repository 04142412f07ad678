import { createContext } from 'react';
import type { Answer, RouteName } from '../../shared/api.ts';
import type { Ask, Result } from '../client.ts';
import type { Kept } from './call-failed.ts';

/** Does acts so that none is lost: what nobody answers is kept and sent later. */
export interface Keeper {
	/** null for what is not kept: the caller asks by itself */
	readonly act: <K extends RouteName>(name: K, ask: Ask<K>) => Promise<Result<Answer<K>> | Kept> | null;
}

/** Null where nothing is kept: the console leaves a form open until it is answered. */
export const KeeperContext = createContext<Keeper | null>(null);
