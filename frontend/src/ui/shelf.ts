import type { Typed } from "./drafts";

/** What somebody is writing, as it is kept on this device before it is sent. */
export type Kept = {
  /** Which thing it is at the API, once it was begun there. */
  id?: string | undefined;
  /** The version that was read or saved last, and what it held. */
  version: number;
  base: Typed;
  /** What is typed now. */
  now: Typed;
  /** What was sent and not answered yet, and under which key when it was begun. */
  sent?: Typed | undefined;
  key?: string | undefined;
  /** Where the caret was. */
  field?: string | undefined;
  at: string;
};

const PREFIX = "evident-kept:";
/** Places that this page holds against other tabs, and those of them that a form on it uses now. */
const held = new Set<string>();
const used = new Set<string>();

/** Keeps what one tab writes in one thing. It outlives the tab, and is never another person's. */
export class Shelf {
  private slot: string;
  readonly kept: Kept | null;
  private closed = false;

  constructor(slot: string) {
    this.slot = slot;
    this.kept = read(slot);
    used.add(slot);
  }

  /** False when the browser keeps nothing, because it is full or was told not to. */
  put(kept: Kept): boolean {
    if (this.isTaken()) return true;
    try {
      localStorage.setItem(this.slot, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  clear() {
    if (!this.isTaken()) localStorage.removeItem(this.slot);
  }

  /** What was begun has an id now, and is found by it. */
  move(person: string, thing: string) {
    const kept = localStorage.getItem(this.slot);
    this.clear();
    used.delete(this.slot);
    this.slot = PREFIX + person + ":" + thing + this.slot.slice(this.slot.lastIndexOf(":"));
    if (!this.closed) used.add(this.slot);
    if (kept) localStorage.setItem(this.slot, kept);
    void hold(this.slot);
  }

  close() {
    if (!this.isTaken()) used.delete(this.slot);
    this.closed = true;
  }

  /** A form that was left still hears its last answer; by then another may use the place. */
  private isTaken = () => this.closed && used.has(this.slot);
}

/** What a closed tab left of this thing comes first; what another open tab writes stays with it. */
export async function openShelf(person: string, thing: string): Promise<Shelf> {
  const mine = `${PREFIX}${person}:${thing}:`;
  for (const slot of slots(mine)) {
    if (slot.lastIndexOf(":") !== mine.length - 1) continue;
    if (!used.has(slot) && (await hold(slot))) return new Shelf(slot);
  }
  const fresh = mine + crypto.randomUUID();
  await hold(fresh);
  return new Shelf(fresh);
}

/** All that waits on this device for somebody, of one kind. */
export const waitingHere = (person: string, kind: string): { thing: string; kept: Kept }[] =>
  slots(`${PREFIX}${person}:${kind}:`).flatMap((slot) => {
    const kept = read(slot);
    const thing = slot.slice(`${PREFIX}${person}:`.length, slot.lastIndexOf(":"));
    return kept ? [{ thing, kept }] : [];
  });

/** Signing out leaves nothing behind for whoever uses the device next. */
export const forgetShelves = () => slots(PREFIX).forEach((slot) => localStorage.removeItem(slot));

const slots = (start: string) =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .sort();

/** Whether no other tab has it. A browser without locks has one tab at a time, as far as we know. */
function hold(slot: string): Promise<boolean> {
  if (held.has(slot) || !("locks" in navigator)) return Promise.resolve(true);
  return new Promise((answer) => {
    void navigator.locks.request(slot, { ifAvailable: true }, (lock) => {
      if (lock) held.add(slot);
      answer(lock !== null);
      return lock ? new Promise<void>(() => undefined) : undefined;
    });
  });
}

function read(slot: string): Kept | null {
  const text = localStorage.getItem(slot);
  return text ? (JSON.parse(text) as Kept) : null;
}
