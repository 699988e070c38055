import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { CpdRecord, CpdRecordInput, CpdRecordSummary, Standard } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { cpdRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: personWho() };
const routes = cpdRoutes();
const record: CpdRecord = {
  id: "00000000-0000-7000-8000-000000016002",
  version: 3,
  stage: "draft",
  kind: "event",
  title: "Domestic abuse",
  description: "A webinar",
  happenedOn: "2026-11-12",
  learning: "",
  impact: "",
  links: [{ kind: "event", id: "e1", title: "The webinar as it was called" }],
  standards: [],
  missing: ["learning", "impact"],
  mine: true,
  ownerName: "Editha Rowe",
  allowed: ["revise", "bin", "share"],
  createdAt: "2026-11-12T09:00:00Z",
  updatedAt: "2026-11-12T09:00:00Z",
};
const at = `/cpd/${record.id}`;
const summary: CpdRecordSummary = { ...record, start: "A webinar", peer: false };
const standard = (id: string, code: string, framework: string): Standard => ({
  id,
  code,
  label: `What ${code} says`,
  slug: framework,
  framework,
  editionId: "v1",
  edition: "2019",
});

let stored: CpdRecord;
let sent: CpdRecordInput[];
const page = <T,>(items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });
const refuse = (status: number, type: string, errors: { pointer: string; message: string }[] = []) =>
  HttpResponse.json({ type: `/problems/${type}`, title: "", status, requestId: "r", errors }, { status });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  stored = record;
  sent = [];
  const write = async (request: Request) => {
    const body = (await request.json()) as CpdRecordInput;
    sent.push(body);
    stored = { ...stored, ...(body as unknown as CpdRecord), version: stored.version + 1, links: stored.links, standards: [] };
    return stored;
  };
  server.use(
    http.get(`${api}/standards`, () => page([standard("s1", "4.3", "Professional standards"), standard("s2", "5", "PCF")])),
    http.get(`${api}/cpd-records/:id`, () => HttpResponse.json(stored)),
    http.post(`${api}/cpd-records`, async ({ request }) => HttpResponse.json(await write(request), { status: 201 })),
    http.put(`${api}/cpd-records/:id`, async ({ request }) => {
      if (request.headers.get("If-Match") !== `"v${stored.version}"`) return refuse(412, "stale-version");
      const body = (await request.clone().json()) as CpdRecordInput;
      if (body.stage === "complete" && !body.learning)
        return refuse(400, "invalid-request", [{ pointer: "/learning", message: "Write what you learnt" }]);
      return HttpResponse.json(await write(request));
    }),
  );
});

test("what is typed is saved without a button, in the regulator’s order, with the standards it is evidence for", async () => {
  const { user } = visit(routes, "/cpd/new", me);
  await user.type(await screen.findByLabelText("Title"), "Self-neglect");
  expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  expect(sent).toEqual([expect.objectContaining({ stage: "draft", title: "Self-neglect" })]);
  await user.click(screen.getByText("Professional standards, 2019"));
  await user.click(screen.getByRole("checkbox", { name: "4.3 What 4.3 says" }));
  await user.click(screen.getByRole("radio", { name: "Supervision with a manager" }));
  await user.type(screen.getByLabelText("What did you learn by talking it over?"), "Slower.");
  await waitFor(() =>
    expect(sent.at(-1)).toMatchObject({ standards: ["s1"], peer: { setting: "supervision", name: "", text: "Slower." } }),
  );
  const asked = screen.getAllByRole("textbox").map((field) => field.getAttribute("name"));
  expect(
    asked.filter((name) => ["title", "description", "happenedOn-day", "learning", "impact", "peerText"].includes(name ?? "")),
  ).toEqual(["title", "description", "happenedOn-day", "learning", "impact", "peerText"]);
  expect(localStorage).toHaveLength(0);
  await expectAccessible();
});

test("done says what is missing and leads there; then the piece is shown", async () => {
  const { user, router } = visit(routes, `${at}/edit`, me);
  await user.click(await screen.findByRole("button", { name: "Done" }));
  const summaryBox = await screen.findByRole("alert");
  expect(within(summaryBox).getByRole("link", { name: "Write what you learnt" })).toHaveAttribute("href", "#learning");
  await expectAccessible();
  await user.type(screen.getByLabelText("What did you learn?"), "To ask about money.");
  await user.click(screen.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(at));
  expect(stored).toMatchObject({ stage: "complete", learning: "To ask about money." });
});

test("without a network it says so, and what was typed is there when the page is opened anew", async () => {
  server.use(http.put(`${api}/cpd-records/:id`, () => HttpResponse.error()));
  const { user, leave } = visit(routes, `${at}/edit`, me);
  await user.type(await screen.findByLabelText("What did you learn?"), "On the train");
  expect((await screen.findAllByText("Not saved: we cannot reach Evident. Kept on this device"))[0]).toBeVisible();
  leave();
  visit(routes, `${at}/edit`, me);
  expect(await screen.findByLabelText("What did you learn?")).toHaveValue("On the train");
  expect(screen.getByText(/We kept what you typed on this device/)).toBeVisible();
});

test("a paste that is far too long stays, says by how much, and does not hold back the rest", async () => {
  const { user } = visit(routes, `${at}/edit`, me);
  await user.click(await screen.findByLabelText("What did you learn?"));
  await user.paste("x".repeat(40_000));
  await user.type(screen.getByLabelText("Title"), "!");
  expect(
    (await screen.findAllByText(/Not all is saved: “What did you learn\?” has 30,000 characters too many/))[0],
  ).toBeVisible();
  expect(screen.getByText("30,000 characters too many")).toBeVisible();
  await waitFor(() => expect(stored).toMatchObject({ title: "Domestic abuse!", learning: "" }));
  expect(localStorage).toHaveLength(1);
});

test("two tabs: both texts are shown side by side, and the person chooses", async () => {
  const { user } = visit(routes, `${at}/edit`, me);
  const learning = await screen.findByLabelText("What did you learn?");
  stored = { ...stored, version: 4, learning: "From the phone", title: "Domestic abuse, again" };
  await user.type(learning, "From the laptop");
  const choice = await screen.findByRole("form", { name: "Choose what to keep" });
  expect(within(choice).getByText("From the phone")).toBeVisible();
  expect(within(choice).getByText("From the laptop")).toBeVisible();
  const title = within(choice).getByRole("group", { name: "Title" });
  expect(within(title).getByRole("radio", { name: "Keep what was saved elsewhere" })).toBeChecked();
  await expectAccessible();
  await user.click(within(choice).getByRole("button", { name: "Keep what I chose" }));
  await waitFor(() => expect(stored.learning).toBe("From the phone\n\nFrom the laptop"));
  expect(stored.title).toBe("Domestic abuse, again");
  expect(screen.getByLabelText("What did you learn?")).toHaveValue("From the phone\n\nFrom the laptop");
});

test("a piece begins with the resource that it came from", async () => {
  server.use(http.get(`${api}/resources/r1`, () => HttpResponse.json({ id: "r1", title: "Sibling time", allowed: [] })));
  const { user } = visit(routes, "/cpd/new?from=resource:r1", me);
  expect(await screen.findByLabelText("Title")).toHaveValue("Sibling time");
  expect(screen.getByText("From the hub")).toBeVisible();
  await user.type(screen.getByLabelText("What did you learn?"), "A");
  await waitFor(() => expect(sent[0]).toMatchObject({ kind: "reading", links: [{ kind: "resource", id: "r1" }] }));
});

test("pieces are listed as they happened and narrowed in the address", async () => {
  const asked: URL[] = [];
  server.use(
    http.get(`${api}/cpd-records`, ({ request }) => {
      asked.push(new URL(request.url));
      return page([summary, { ...summary, id: "r2", stage: "complete", title: "Thresholds", missing: [], peer: true }]);
    }),
  );
  const { user, router } = visit(routes, "/cpd", me);
  expect(await screen.findByRole("link", { name: "Thresholds" })).toBeVisible();
  expect(screen.getByText("Draft, 4 of 6 answers")).toBeVisible();
  expect(screen.getByText("Still to write: what you learnt and the difference it makes.")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByText("Search and filter"));
  await user.type(screen.getByLabelText("Words in it"), "abuse");
  await user.click(screen.getByRole("button", { name: "Show these" }));
  await waitFor(() => expect(asked.at(-1)?.searchParams.get("q")).toBe("abuse"));
  await user.click(screen.getByRole("link", { name: "Bin" }));
  expect(router.state.location.search).toBe("?q=abuse&show=binned");
});

test("a piece is thrown away, and comes back with one button", async () => {
  server.use(
    http.delete(`${api}/cpd-records/:id`, () => {
      stored = { ...stored, binnedAt: "2026-11-20T09:00:00Z", allowed: ["restore"] };
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${api}/cpd-records/:id/restore`, () => {
      stored = record;
      return HttpResponse.json(record);
    }),
  );
  const { user } = visit(routes, at, me);
  await user.click(await screen.findByRole("button", { name: "Throw it away" }));
  await user.click(await screen.findByRole("button", { name: "Put it back" }));
  expect(await screen.findByText("It is back among your pieces.")).toBeVisible();
  await expectAccessible();
});

test("what somebody shared is read and not changed", async () => {
  stored = { ...record, mine: false, ownerName: "Amara Osei", allowed: [], learning: "To ask" };
  visit(routes, at, me);
  expect(await screen.findByText("CPD of Amara Osei, shared with you")).toBeVisible();
  expect(screen.getByText("The webinar as it was called")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  await expectAccessible();
});
