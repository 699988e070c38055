import { http, HttpResponse } from "msw";
import type { VisitInput } from "./generated";
import { server } from "@/test/setup";
import { countVisit, mayCount, seenAt, setMayCount } from "./visits";

const id = "00000000-0000-7000-8000-000000001017";
let sent: VisitInput[] = [];

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  localStorage.clear();
  server.use(
    http.post("http://api.test/api/v1/visits", async ({ request }) => {
      sent.push((await request.json()) as VisitInput);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

test("a page of the hub is told once in a visit, and its marker ends with half an hour of rest", async () => {
  countVisit(`/resources/${id}`, 0);
  countVisit(`/resources/${id}`, 1_000);
  countVisit("/search", 20 * 60_000);
  countVisit(`/resources/${id}`, 51 * 60_000);
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[0]?.seen).toEqual([{ kind: "resource", key: id }]);
  expect(sent[1]).toEqual({ marker: sent[0]?.marker, seen: [] });
  expect(sent[2]?.marker).not.toBe(sent[0]?.marker);
});

test("nothing is kept or told of someone who does not want to be counted", () => {
  setMayCount(false);
  countVisit(`/resources/${id}`);
  expect(mayCount()).toBe(false);
  expect(sessionStorage).toHaveLength(0);
  setMayCount(true);
  vi.stubGlobal("navigator", { globalPrivacyControl: true });
  expect(mayCount()).toBe(false);
  vi.unstubAllGlobals();
  expect(mayCount()).toBe(true);
});

test("what cannot be told is let be, and the visit goes on", async () => {
  const asked: unknown[] = [];
  server.use(
    http.post("http://api.test/api/v1/visits", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.error();
    }),
  );
  countVisit("/hub");
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  countVisit("/hub");
  countVisit("/topics/domestic-abuse");
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toMatchObject({ seen: [{ kind: "topic", key: "domestic-abuse" }] });
});

test.each([
  ["/hub", []],
  ["/topics/domestic-abuse", [{ kind: "topic", key: "domestic-abuse" }]],
  ["/providers/nice", [{ kind: "provider", key: "nice" }]],
  ["/resources/new", null],
  [`/resources/${id}/edit`, null],
  ["/account", null],
  ["/our-resources", null],
  ["/", null],
])("%s is %j", (path, seen) => expect(seenAt(path)).toEqual(seen));
