import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Import, ImportRow, ImportSettings } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho, wordsAreKnown } from "@/test/words";
import { importsRoutes } from "./routes";

const api = "http://api.test/api/v1/imports";
const editor = { me: personWho("resources.import") };
const none = { read: 0, isNew: 0, duplicate: 0, doubtful: 0, problem: 0, undecided: 0, toAdd: 0, noted: 0 };
const file: Import = {
  id: "i1",
  version: 1,
  organisationId: northdown,
  organisationName: "Northdown",
  fileName: "papers.csv",
  bytes: 900,
  format: "csv",
  state: "settings",
  columns: [
    { name: "Titel", samples: ["Kin"], guess: "skip" },
    { name: "DOI", samples: [], guess: "doi" },
  ],
  counts: none,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  allowed: ["settings", "discard"],
};
const row: ImportRow = {
  position: 1,
  line: 4,
  outcome: "doubtful",
  title: "Kin carers",
  authors: "Rowe",
  year: 2020,
  remarks: [{ level: "mended", field: "title", message: "A brace was dropped" }],
  twin: { why: "near", resourceId: "r1", title: "Kin carers now", authors: "Rowe", year: 2021 },
};

test("the columns are matched from their own samples and the file is read", async () => {
  wordsAreKnown();
  let sent: ImportSettings | undefined;
  let now = file;
  server.use(
    http.get(`${api}/i1`, () => HttpResponse.json(now)),
    http.put(`${api}/i1/settings`, async ({ request }) => {
      sent = (await request.json()) as ImportSettings;
      now = { ...file, version: 2, state: "reading", counts: { ...none, read: 40, isNew: 30 }, allowed: [] };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit(importsRoutes, "/imports/i1", editor);
  await user.selectOptions(await screen.findByLabelText("Titel"), "Title");
  expect(screen.getByText(/For example: “Kin”/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Read the file" }));

  expect(await screen.findByText(/40 records read so far: 30 new/)).toBeVisible();
  expect(sent).toMatchObject({
    columns: [
      { field: "title", column: "Titel" },
      { field: "doi", column: "DOI" },
    ],
    matchTopics: true,
  });
  await expectAccessible();
  now = { ...now, state: "added", counts: { ...none, read: 40, toAdd: 30 }, allowed: ["report"] };
  expect(await screen.findByRole("heading", { name: "30 records added" }, { timeout: 4_000 })).toBeVisible();
  await expectAccessible();
}, 20_000);

test("doubtful records stand beside what they are like, and wait for a decision before anything is added", async () => {
  let now: Import = {
    ...file,
    version: 5,
    state: "review",
    counts: { ...none, read: 3, isNew: 2, doubtful: 1, undecided: 1, toAdd: 2 },
    allowed: ["settings", "decide", "add", "report", "discard"],
  };
  let decided = row;
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/i1`, () => HttpResponse.json(now)),
    http.get(`${api}/i1/rows`, () => HttpResponse.json({ items: [decided], page: 1, size: 20, total: 1 })),
    http.put(`${api}/i1/decisions`, async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      decided = { ...row, decision: "add" };
      now = { ...now, version: 6, counts: { ...now.counts, undecided: 0, toAdd: 3 } };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit(importsRoutes, "/imports/i1", editor);
  expect(await screen.findByText("Title, year and authors are nearly the same")).toBeVisible();
  expect(screen.getByRole("link", { name: "Kin carers now" })).toHaveAttribute("href", "/resources/r1");
  expect(screen.getByText("A brace was dropped")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Add \d/ })).toBeNull();
  await expectAccessible();
  await user.click(within(screen.getByRole("group", { name: "Decide on Kin carers" })).getByRole("button", { name: "Add" }));

  expect(await screen.findByRole("button", { name: "Add 3 records" })).toBeEnabled();
  expect(sent).toEqual(['"v5"', { decision: "add", positions: [1] }]);
  await waitFor(() =>
    expect(within(screen.getByRole("group", { name: /Decide/ })).getByRole("button", { name: "Add" })).toHaveAttribute(
      "aria-pressed",
      "true",
    ),
  );
  await expectAccessible();
});

test("the list says where each import stands", async () => {
  server.use(http.get(api, () => HttpResponse.json({ items: [{ ...file, state: "review" }], page: 1, size: 20, total: 1 })));
  visit(importsRoutes, "/imports", editor);
  expect(await screen.findByRole("link", { name: "papers.csv" })).toHaveAttribute("href", "/imports/i1");
  expect(screen.getByText("Waits for your decisions")).toBeVisible();
  await expectAccessible();
});

test("a file of no known kind is refused with its reason", async () => {
  server.use(
    http.post(api, () =>
      HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "",
          status: 400,
          requestId: "q",
          errors: [{ pointer: "/file", message: "Choose a file that holds records" }],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = visit(importsRoutes, "/imports/new", editor);
  await user.upload(screen.getByLabelText("File"), new File(["x"], "x.exe"));
  await user.click(screen.getByRole("button", { name: "Upload" }));
  expect(await screen.findByRole("link", { name: "Choose a file that holds records" })).toHaveAttribute("href", "#file");
  await expectAccessible();
});
