import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import type { FrameworkVersion } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { fieldIn, inputOf } from "./editionInput";
import { frameworksRoutes } from "./routes";

const at = "http://api.test/api/v1";
const edition = (more: Partial<FrameworkVersion>): FrameworkVersion => ({
  id: "e1",
  version: 0,
  slug: "ours",
  kind: "framework",
  name: "Our standards",
  issuer: "Us",
  forWhom: "Everyone",
  edition: { id: "e1", label: "First", status: "in-force", startsOn: "2020-01-01" },
  source: "Our page",
  sourceUrl: "https://example.org/",
  levels: [],
  items: [
    { code: "4", label: "Learning" },
    { code: "4.3", parent: "4", label: "Evidence informs judgement" },
  ],
  mayEdit: false,
  ...more,
});

test("a framework shows its items below each other, and its source", async () => {
  server.use(
    http.get(`${at}/frameworks/ours`, () => HttpResponse.json(edition({}))),
    http.get(`${at}/frameworks/ours/editions`, () =>
      HttpResponse.json({ items: [edition({}).edition], page: 1, size: 50, total: 1 }),
    ),
  );
  visit(frameworksRoutes, "/frameworks/ours", {});
  expect(await screen.findByRole("heading", { level: 1, name: "Our standards" })).toBeVisible();
  expect(screen.getByText("Evidence informs judgement")).toBeVisible();
  expect(screen.getByRole("link", { name: "Our page" })).toHaveAttribute("href", "https://example.org/");
  expect(screen.queryByRole("button", { name: "Write the next edition" })).toBeNull();
  await expectAccessible();
});

test("a rule-set is written, and what it asks is sent as data", async () => {
  const draft = edition({
    kind: "rule-set",
    items: [],
    mayEdit: true,
    edition: { id: "e1", label: "First", status: "draft" },
    rules: { period: { kind: "yearly", endsOn: "2021-11-30" }, requirements: [] },
  });
  let sent: unknown;
  server.use(
    http.get(`${at}/framework-editions/e1`, () => HttpResponse.json(draft)),
    http.get(`${at}/framework-editions/e1/comparison`, () =>
      HttpResponse.json({ added: [], removed: [], changed: [], rulesChanged: false }),
    ),
    http.put(`${at}/framework-editions/e1`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...draft, version: 1 });
    }),
  );
  const root = personWho("platform.manage");
  visit(frameworksRoutes, "/framework-editions/e1/edit", { me: root });
  await userEvent.click(await screen.findByRole("button", { name: "Add a requirement" }));
  await userEvent.type(screen.getByLabelText("Key"), "pieces");
  await userEvent.type(screen.getByLabelText("How many (where counted)"), "2");
  await userEvent.type(screen.getByLabelText("In words"), "Two pieces");
  await userEvent.click(screen.getByRole("button", { name: "Save the draft" }));
  await waitFor(() =>
    expect(sent).toMatchObject({
      rules: {
        period: { kind: "yearly", endsOn: "2021-11-30" },
        requirements: [{ key: "pieces", kind: "pieces", number: 2, words: "Two pieces", waived: false }],
      },
    }),
  );
  await expectAccessible();
});

test("a refusal leads to the field of its row, what is no number is sent as typed, and saved is said once saved", async () => {
  const draft = edition({ mayEdit: true, version: 3, edition: { id: "e1", label: "First", status: "draft" } });
  let refused = true;
  let now = draft;
  server.use(
    http.get(`${at}/framework-editions/e1`, () => HttpResponse.json(now)),
    http.get(`${at}/framework-editions/e1/comparison`, () =>
      HttpResponse.json({ added: [], removed: [], changed: [], rulesChanged: false }),
    ),
    http.put(`${at}/framework-editions/e1`, () => {
      now = { ...draft, version: 4 };
      if (!refused) return HttpResponse.json(now);
      now = draft;
      const errors = [{ pointer: "/items/1/parent", message: "There is no item 4 before it" }];
      return HttpResponse.json(
        { type: "/problems/invalid-request", title: "", status: 400, requestId: "q", errors },
        { status: 400 },
      );
    }),
  );
  visit(frameworksRoutes, "/framework-editions/e1/edit", { me: personWho("platform.manage") });
  await userEvent.click(await screen.findByRole("button", { name: "Save the draft" }));
  expect(await screen.findByRole("link", { name: "There is no item 4 before it" })).toHaveAttribute("href", "#parent-1");
  expect(document.getElementById("parent-1")).toHaveAccessibleDescription(/There is no item 4 before it/);
  expect(screen.queryByText(/^Saved/)).toBeNull();
  refused = false;
  await userEvent.click(screen.getByRole("button", { name: "Save the draft" }));
  expect(await screen.findByText(/^Saved/)).toBeVisible();
  expect(screen.getByText(/whole of the next edition is deleted/)).not.toBeVisible();
  await expectAccessible();
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: "cycle", months: "12 months" })) form.set(name, value);
  expect(inputOf(form, true).rules?.period).toEqual({ kind: "cycle", months: "12 months" });
  expect(fieldIn(["0", "4"])("/rules/requirements/1/number")).toBe("number-4");
  expect(fieldIn([])("/rules/period")).toBe("kind");
});
