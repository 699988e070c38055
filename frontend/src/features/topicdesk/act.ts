import type { Item, Section } from "./edits";

/** What was wrong with each field, by its name. */
export type Errors = Partial<Record<string, string>>;

/** A change, what to say of it aloud, and where focus goes when its own button has gone. */
export type Act = (next: Section[], says: string, focus?: string) => void;

export type RowProps = { item: Item; at: number; section: Section; all: Section[]; errors: Errors; act: Act };
