import { every } from "./every";

const interval = every(1_000, ({ state }: { state: string }) => state === "running");
const problem = (status: number) => ({ status, requestId: "r" });

test("something is read again while it is worked on, and not any more once it is refused", () => {
  const data = { state: "running" };
  expect(interval({ state: { data: undefined, error: null } })).toBe(false);
  expect(interval({ state: { data, error: null } })).toBe(1_000);
  expect(interval({ state: { data: { state: "done" }, error: null } })).toBe(false);
  for (const status of [401, 403, 404]) expect(interval({ state: { data, error: problem(status) } })).toBe(false);
  expect(interval({ state: { data, error: problem(503) } })).toBe(1_000);
});
