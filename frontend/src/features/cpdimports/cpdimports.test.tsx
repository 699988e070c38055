import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { CpdImport, CpdImportRow } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { cpdimportsRoutes } from "./routes";

const api = "http://api.test/api/v1/cpd-imports";
const session = { me: personWho() };
const item: CpdImport = {
  id: "i1",
  version: 0,
  fileName: "mine.csv",
  format: "csv",
  state: "review",
  columns: [
    { name: "Titel", samples: ["Kin"], field: "skip" },
    { name: "Date", samples: [], field: "happened-on" },
  ],
  counts: { rows: 3, isNew: 1, duplicate: 1, problem: 1, chosen: 1 },
  allowed: ["columns", "choose", "add", "discard"],
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
};
const rows: CpdImportRow[] = [
  { position: 1, line: 2, outcome: "new", stage: "draft", title: "Kin carers", start: "=SUM(1)", problems: [], chosen: true },
  {
    position: 2,
    line: 3,
    outcome: "duplicate",
    stage: "complete",
    title: "Had it",
    start: "",
    problems: [],
    twinId: "r9",
    chosen: false,
  },
  {
    position: 3,
    line: 4,
    outcome: "problem",
    stage: "draft",
    title: "When?",
    start: "",
    problems: [{ field: "happened-on", message: "“soon” is not a day. Write it as 31/01/2026" }],
    chosen: false,
  },
];

function known() {
  let now = item;
  const sent: unknown[] = [];
  const take = (next: Partial<CpdImport>) => {
    now = { ...now, version: now.version + 1, ...next };
    return HttpResponse.json(now);
  };
  server.use(
    http.get(api, () => HttpResponse.json({ items: [now], page: 1, size: 10, total: 1 })),
    http.get(`${api}/i1`, () => HttpResponse.json(now)),
    http.get(`${api}/i1/rows`, ({ request }) => {
      const outcome = new URL(request.url).searchParams.get("outcome");
      const items = rows.filter((row) => row.outcome === outcome);
      return HttpResponse.json({ items, page: 1, size: 20, total: items.length });
    }),
    http.put(`${api}/i1/columns`, async ({ request }) => {
      sent.push(await request.json());
      return take({});
    }),
    http.put(`${api}/i1/choices`, async ({ request }) => {
      sent.push(await request.json());
      return take({ counts: { ...item.counts, chosen: 2 } });
    }),
    http.post(`${api}/i1/add`, () => take({ state: "added", allowed: ["discard"] })),
    http.post(api, ({ request }) =>
      new URL(request.url).searchParams.get("fileName") === "mine.csv"
        ? HttpResponse.json(item, { status: 201 })
        : HttpResponse.json(
            {
              type: "/problems/invalid-request",
              title: "",
              status: 400,
              requestId: "1",
              errors: [{ pointer: "/file", message: "The sheet is empty. Choose one with records in it" }],
            },
            { status: 400 },
          ),
    ),
  );
  return sent;
}

test("a file is sent, a bad one is refused at its field, and what was sent before is found again", async () => {
  known();
  const { user } = visit(cpdimportsRoutes, "/cpd/import", session);
  await user.click(await screen.findByRole("button", { name: "Read the file" }));
  expect(screen.getByLabelText("File")).toHaveAccessibleDescription(/Choose a file/);
  await user.upload(screen.getByLabelText("File"), new File(["x"], "empty.csv"));
  await user.click(screen.getByRole("button", { name: "Read the file" }));
  expect(await screen.findByRole("link", { name: "The sheet is empty. Choose one with records in it" })).toBeVisible();
  expect(screen.getByRole("link", { name: "mine.csv" })).toBeVisible();
  await expectAccessible();
  await user.upload(screen.getByLabelText("File"), new File(["x"], "mine.csv"));
  await user.click(screen.getByRole("button", { name: "Read the file" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Records in mine.csv" })).toBeVisible();
});

test("columns are put right, a row that one has is chosen all the same, and the rest is added", async () => {
  const sent = known();
  const { user } = visit(cpdimportsRoutes, "/cpd/import/i1", session);
  expect(await screen.findByText("=SUM(1)")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Titel"), "Title");
  await user.click(screen.getByRole("button", { name: "Read the rows again" }));
  expect(await screen.findByText("The rows were read again")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Cannot be added (1)" }));
  expect(await screen.findByText(/is not a day/)).toBeVisible();
  await user.click(screen.getByRole("link", { name: "You have them (1)" }));
  expect(await screen.findByRole("link", { name: "The record that you have" })).toHaveAttribute("href", "/cpd/r9");
  await user.click(screen.getByRole("button", { name: "Add" }));
  await user.click(await screen.findByRole("button", { name: "Add 2 records" }));
  expect(await screen.findByText("2 records added to your CPD")).toBeVisible();
  expect(sent).toEqual([{ fields: ["title", "happened-on"] }, { add: true, positions: [2] }]);
  await expectAccessible();
});
