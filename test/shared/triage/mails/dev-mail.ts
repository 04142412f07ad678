import type { Severity } from '../../../../shared/severity.ts';
import type { SignalName } from '../../../../shared/signal.ts';

/** A short mail written for development: its text, its severity (null: no complaint) and its signals. */
export type DevMail = readonly [text: string, severity: Severity | null, signals?: readonly SignalName[]];
