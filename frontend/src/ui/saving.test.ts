import type { Problem } from "@/api/generated";
import type { Typed } from "./drafts";
import { Saver, type Ways } from "./saving";
import { openShelf, waitingHere } from "./shelf";

const text = (words: string): Typed => ({ text: [words] });
const problem = (status: number, type: string) => ({ status, type, title: "", errors: [], requestId: "r" }) as unknown as Problem;

/** An API that keeps one thing, and can be told to fail before or after it has kept it. */
class Kept {
  version = -1;
  typed = text("");
  keys = new Map<string, string>();
  begins = 0;
  calls = 0;
  fail: "before" | "after" | number | null = null;

  private through<A>(write: () => A): Promise<A> {
    this.calls++;
    if (typeof this.fail === "number") return Promise.reject(problem(this.fail, "/problems/unexpected"));
    if (this.fail === "before") return Promise.reject(new TypeError("Failed to fetch"));
    const answer = write();
    return this.fail === "after" ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve(answer);
  }

  ways = (): Ways => ({
    begin: async (typed, key) => {
      const body = JSON.stringify(typed);
      if (this.keys.has(key) && this.keys.get(key) !== body) throw problem(422, "/problems/idempotency-key-reused");
      return this.through(() => {
        if (!this.keys.has(key)) {
          this.begins++;
          this.version = 0;
          this.typed = typed;
          this.keys.set(key, body);
        }
        return this.now();
      });
    },
    save: (_, version, typed) => {
      if (this.fail === null && version !== this.version) return Promise.reject(problem(412, "/problems/stale-version"));
      return this.through(() => {
        this.version++;
        this.typed = typed;
        return this.now();
      });
    },
    read: () => this.through(() => this.now()),
    fit: (now, base) => ((now.text?.[0]?.length ?? 0) > 20 ? base : now),
    same: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    begun: () => undefined,
  });
  now = () => ({ id: "r1", version: this.version, typed: this.typed });
}

let api: Kept;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  api = new Kept();
});
afterEach(() => vi.useRealTimers());

const open = async (thing = "new") => {
  const shelf = await openShelf("me", `note:${thing}`);
  return new Saver(api.ways(), shelf, text(""), thing === "new" ? undefined : api.now());
};

const there = (words: string) => {
  api.version = 4;
  api.typed = text(words);
};

test("it is kept on the device at once, sent in a quiet second, and then forgotten here", async () => {
  const saver = await open();
  saver.change(text("He"));
  saver.change(text("Hello"));
  expect(waitingHere("me", "note")[0]?.kept.now).toEqual(text("Hello"));
  expect(api.calls).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([api.begins, api.typed]).toEqual([1, text("Hello")]);
  expect(waitingHere("me", "note")).toEqual([]);
  expect(saver.now()).toMatchObject({ phase: "still" });
});

test("whoever never pauses is saved each five seconds", async () => {
  const saver = await open();
  for (let n = 1; n <= 14; n++) {
    saver.change(text("x".repeat(n)));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(api.calls).toBe(1);
  expect(api.typed.text?.[0]?.length).toBeGreaterThanOrEqual(9);
});

test("without a network it is kept, and sent when the network is back", async () => {
  const saver = await open();
  api.fail = "before";
  saver.change(text("On the bus"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.now().phase).toBe("unreachable");
  api.fail = null;
  saver.again();
  await vi.advanceTimersByTimeAsync(0);
  expect(api.typed).toEqual(text("On the bus"));
  expect(saver.now().phase).toBe("still");
});

test("it is tried again less and less often", async () => {
  const saver = await open();
  api.fail = 503;
  saver.change(text("x"));
  await vi.advanceTimersByTimeAsync(1_000 + 1_000 + 2_000 + 4_000);
  expect(api.calls).toBe(4);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(api.calls).toBe(4);
});

test("an answer that got lost on the way begins nothing a second time, whatever was typed meanwhile", async () => {
  const saver = await open();
  api.fail = "after";
  saver.change(text("First"));
  await vi.advanceTimersByTimeAsync(1_000);
  saver.change(text("First and more"));
  api.fail = null;
  await vi.advanceTimersByTimeAsync(5_000);
  expect([api.begins, api.typed]).toEqual([1, text("First and more")]);
});

test("a save whose answer got lost is recognised as our own, also after the tab was closed", async () => {
  there("Old");
  const saver = await open("r1");
  api.fail = "after";
  saver.change(text("New"));
  await vi.advanceTimersByTimeAsync(1_000);
  saver.change(text("Newer"));
  saver.stop();
  await vi.advanceTimersByTimeAsync(0);
  api.fail = null;
  const later = await open("r1");
  expect(later.found).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(later.now().theirs).toBeUndefined();
  expect(api.typed).toEqual(text("Newer"));
});

test("several saves whose answers got lost are ours as well", async () => {
  there("Old");
  const saver = await open("r1");
  api.fail = "after";
  for (const words of ["One", "One two", "One two three"]) {
    saver.change(text(words));
    await vi.advanceTimersByTimeAsync(1_500);
  }
  api.fail = null;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saver.now().theirs).toBeUndefined();
  expect(api.typed).toEqual(text("One two three"));
});

test("what was finished without an answer is finished, and not opened again", async () => {
  there("Old");
  const saver = await open("r1");
  api.fail = "after";
  await expect(saver.finish(text("Done"))).rejects.toThrow("Failed to fetch");
  api.fail = null;
  await expect(saver.finish(text("Done"))).resolves.toMatchObject({ id: "r1", typed: text("Done") });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([api.version, api.typed]).toEqual([5, text("Done")]);
});

test("two tabs: the later one is told, and nothing is overwritten until the person has chosen", async () => {
  there("Old");
  const one = await open("r1");
  const other = await open("r1");
  one.change(text("From one"));
  await vi.advanceTimersByTimeAsync(1_000);
  other.change(text("From the other"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(other.now()).toMatchObject({ phase: "elsewhere", theirs: { typed: text("From one") } });
  other.change(text("From the other, longer"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.typed).toEqual(text("From one"));
  other.choose(text("One and other"));
  await vi.advanceTimersByTimeAsync(0);
  expect(api.typed).toEqual(text("One and other"));
  expect(other.now().theirs).toBeUndefined();
});

test("a tab in which nobody typed takes over what the other has saved, when somebody comes back to it", async () => {
  there("Old");
  const saver = await open("r1");
  there("Changed");
  api.version = 5;
  saver.again();
  await vi.advanceTimersByTimeAsync(0);
  expect(saver.typed()).toEqual(text("Changed"));
  expect(saver.now().round).toBe(1);
});

test("what is too long stays here and on the device, and is told from what is saved", async () => {
  const saver = await open();
  saver.change(text("x".repeat(40)));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.now()).toMatchObject({ phase: "still", partly: true });
  expect(waitingHere("me", "note")[0]?.kept.now.text?.[0]).toHaveLength(40);
});

test("being signed out and a browser that keeps nothing are both said", async () => {
  const saver = await open();
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  api.fail = 401;
  saver.change(text("x"));
  await vi.advanceTimersByTimeAsync(1_000);
  full.mockRestore();
  expect(saver.now()).toMatchObject({ phase: "signed-out", unkept: true });
});

test("what one person left on a device is not found by another", async () => {
  const saver = await open();
  api.fail = "before";
  saver.change(text("Mine"));
  const shelf = await openShelf("somebody else", "note:new");
  expect(shelf.kept).toBeNull();
  expect(waitingHere("somebody else", "note")).toEqual([]);
});
