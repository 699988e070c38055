import { asProblem, isStale } from "@/api/problem";
import type { Typed } from "./drafts";
import type { Kept, Shelf } from "./shelf";

/** How the API has something. */
export type Stored = { id: string; version: number; typed: Typed };

/** How one kind of thing is saved. */
export type Ways = {
  begin: (typed: Typed, key: string) => Promise<Stored>;
  save: (id: string, version: number, typed: Typed) => Promise<Stored>;
  read: (id: string) => Promise<Stored>;
  /** As much as can be sent of what is typed: an answer that cannot be taken yet stays as it was. */
  fit: (now: Typed, base: Typed) => Typed;
  same: (one: Typed, other: Typed) => boolean;
  /** It was begun, and has an address of its own from now on. */
  begun: (id: string) => void;
};

export type Phase = "still" | "waiting" | "sending" | "unreachable" | "signed-out" | "refused" | "elsewhere" | "gone" | "binned";

export type Saving = {
  phase: Phase;
  savedAt?: Date | undefined;
  /** Why it was refused. */
  error?: unknown;
  /** What was saved elsewhere meanwhile. */
  theirs?: Stored | undefined;
  /** Not all that is typed could be sent. */
  partly: boolean;
  /** The browser keeps nothing. */
  unkept: boolean;
  /** How often the fields have to be drawn anew, because what is in them came from elsewhere. */
  round: number;
};

const QUIET = 1_000;
const MOST = 5_000;
const LONGEST = 30_000;
/** Forms that are open now. */
const open = new Set<Saver>();

/** What is typed in them is on its way, or cannot go now; waited for no longer than three seconds. */
export const settled = () =>
  Promise.race([Promise.all([...open].map((saver) => saver.flush())), new Promise((late) => setTimeout(late, 3_000))]);

const AGAIN: Phase[] = ["unreachable", "signed-out"];

/**
 * Saves what somebody types while they type. It is kept on the device first, sent in a quiet moment, and tried again until
 * the API has taken it. What was saved elsewhere meanwhile is never overwritten: the person chooses.
 */
export class Saver {
  readonly found: boolean;
  private state: Saving = { phase: "still", partly: false, unkept: false, round: 0 };
  private kept: Kept;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;
  private tries = 0;
  private running: Promise<void> | null = null;
  private stopped = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly ways: Ways,
    private readonly shelf: Shelf,
    blank: Typed,
    stored?: Stored,
  ) {
    open.add(this);
    this.found = shelf.kept !== null;
    const typed = stored?.typed ?? blank;
    this.kept = shelf.kept ?? { id: stored?.id, version: stored?.version ?? 0, base: typed, now: typed, at: "" };
    if (this.found && stored) this.meet(stored);
    if (this.found && !this.state.theirs) this.soon(0);
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  now = () => this.state;
  typed = () => this.kept.now;
  base = () => this.kept.base;
  id = () => this.kept.id;
  caret = () => this.kept.field;

  /** Kept here at once; sent when it is quiet for a second, or each five seconds while somebody goes on typing. */
  change(now: Typed, field?: string) {
    this.keep({ now, field: field ?? this.kept.field });
    this.since ||= Date.now();
    if (this.state.phase === "refused" || !this.isHeld()) {
      if (!AGAIN.includes(this.state.phase) && !this.running) this.set({ phase: "waiting" });
      this.soon(Math.max(0, Math.min(QUIET, this.since + MOST - Date.now())));
    }
  }

  /** The network or the person is back. */
  again = () => {
    if (AGAIN.includes(this.state.phase) || this.state.phase === "waiting") this.soon(0);
    else if (this.state.phase === "still" && this.kept.id && !this.isDirty()) void this.look(this.kept.id);
  };

  /** Somebody goes on to the next field: a good moment. */
  pause = () => {
    if (this.state.phase === "waiting") void this.flush();
  };

  /** As it stands, whether it can be taken or not; says why not by throwing. */
  async finish(now: Typed): Promise<Stored | null> {
    clearTimeout(this.timer);
    await this.running;
    if (this.kept.key ?? this.kept.sent) await this.flush();
    clearTimeout(this.timer);
    if (this.state.theirs) return null;
    try {
      const stored = await this.send(now);
      this.keep({ now });
      this.took(stored, now);
      return stored;
    } catch (error) {
      if (isStale(error) || !asProblem(error)) await this.refused(error);
      const { id, version, base } = this.kept;
      if (isStale(error) && id !== undefined && this.ways.same(base, now)) {
        // It was finished before, and only the answer got lost.
        this.keep({ now });
        this.rest();
        return { id, version, typed: now };
      }
      if (this.state.theirs) return null;
      if (asProblem(error)) {
        this.keep({ sent: undefined });
        this.rest();
      }
      throw error;
    }
  }

  /** What the person decided after two of them had been saved. */
  choose(now: Typed) {
    const { theirs } = this.state;
    if (!theirs) return;
    this.keep({ id: theirs.id, version: theirs.version, base: theirs.typed, now, sent: undefined });
    this.set({ phase: "waiting", theirs: undefined, round: this.state.round + 1 });
    this.soon(0);
  }

  /** What is typed here becomes a thing of its own, beside the other. */
  apart(blank: Typed) {
    this.keep({ id: undefined, version: 0, base: blank, sent: undefined, key: undefined });
    this.set({ phase: "waiting", theirs: undefined });
    this.soon(0);
  }

  /** It is out of the bin again, at another version than the one that was read. */
  restored(version: number) {
    this.keep({ version });
    this.set({ phase: "waiting", error: undefined });
    this.soon(0);
  }

  stop() {
    clearTimeout(this.timer);
    if (this.isDirty() && !this.isHeld()) void this.flush();
    this.stopped = true;
    open.delete(this);
    this.shelf.close();
  }

  flush = (): Promise<void> => (this.running ??= this.sendNow().finally(() => (this.running = null)));

  private async sendNow() {
    clearTimeout(this.timer);
    this.since = 0;
    if (this.isHeld() && this.state.phase !== "refused") return;
    const body = this.ways.fit(this.kept.now, this.kept.base);
    if (this.ways.same(body, this.kept.base)) return this.rest();
    // What was sent and not answered may have arrived: that is asked before anything more is sent.
    if (this.kept.id !== undefined && this.kept.sent) return this.read(this.kept.id);
    // What was begun under a key and never answered is sent again as it was.
    const repeated = this.kept.id === undefined && this.kept.key ? (this.kept.sent ?? body) : body;
    this.set({ phase: AGAIN.includes(this.state.phase) ? this.state.phase : "sending" });
    try {
      this.took(await this.send(repeated), repeated);
    } catch (error) {
      await this.refused(error);
    }
  }

  private async send(body: Typed): Promise<Stored> {
    const { id, version } = this.kept;
    if (id !== undefined) {
      this.keep({ sent: body });
      return this.ways.save(id, version, body);
    }
    const key = this.kept.key ?? crypto.randomUUID();
    this.keep({ sent: body, key });
    return this.ways.begin(body, key);
  }

  private took({ id, version }: Stored, body: Typed) {
    const isNew = this.kept.id === undefined;
    this.tries = 0;
    this.keep({ id, version, base: body, sent: undefined, key: undefined });
    if (isNew) this.ways.begun(id);
    this.set({ savedAt: new Date(), error: undefined });
    this.rest();
  }

  private rest() {
    const { now, base } = this.kept;
    const more = !this.ways.same(this.ways.fit(now, base), base);
    const partly = !more && !this.ways.same(now, base);
    if (!more && !partly) this.shelf.clear();
    this.set({ phase: more ? "waiting" : "still", partly });
    if (more) this.soon(QUIET);
  }

  private async refused(error: unknown) {
    const problem = asProblem(error);
    if (!problem || problem.status >= 500 || problem.status === 429) return this.later("unreachable");
    if (problem.status === 401) return this.later("signed-out");
    if (isStale(error) && this.kept.id !== undefined) return this.read(this.kept.id);
    if (problem.type === "/problems/idempotency-key-reused") {
      this.keep({ key: undefined, sent: undefined });
      return this.soon(0);
    }
    this.keep({ sent: undefined, key: undefined });
    const phases: Record<number, Phase> = { 404: "gone", 409: "binned" };
    this.set({ phase: phases[problem.status] ?? "refused", error });
  }

  /** Somebody saved it since. An answer that got lost makes it ourselves. */
  private async read(id: string) {
    try {
      this.meet(await this.ways.read(id));
      if (!this.state.theirs) this.soon(0);
    } catch (error) {
      if (isStale(error)) throw error;
      await this.refused(error);
    }
  }

  private meet(stored: Stored) {
    const { base, now, sent } = this.kept;
    const { same } = this.ways;
    if (same(stored.typed, sent ?? now) || same(stored.typed, now) || same(stored.typed, base)) {
      this.keep({ version: stored.version, base: stored.typed, sent: undefined });
    } else if (same(now, base)) {
      this.keep({ version: stored.version, base: stored.typed, now: stored.typed, sent: undefined });
      this.shelf.clear();
      this.set({ phase: "still", round: this.state.round + 1 });
    } else this.set({ phase: "elsewhere", theirs: stored });
  }

  /** Whether it was changed elsewhere while nobody typed here. */
  private async look(id: string) {
    const stored = await this.ways.read(id).catch(() => null);
    if (stored && stored.version > this.kept.version && this.state.phase === "still") this.meet(stored);
  }

  private later(phase: Phase) {
    this.set({ phase });
    this.soon(Math.min(LONGEST, QUIET * 2 ** this.tries++));
  }

  private soon(wait: number) {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), wait);
  }

  private isHeld = () => ["refused", "elsewhere", "gone", "binned"].includes(this.state.phase);
  private isDirty = () => !this.ways.same(this.kept.now, this.kept.base);

  private keep(part: Partial<Kept>) {
    this.kept = { ...this.kept, ...part, at: new Date().toISOString() };
    const unkept = !this.shelf.put(this.kept);
    if (unkept !== this.state.unkept) this.set({ unkept });
  }

  private set(part: Partial<Saving>) {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((tell) => tell());
  }
}
