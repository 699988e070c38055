import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Coverage } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { MyCoverage } from "./MyCoverage";
import { cpdcoverageRoutes } from "./routes";

const coverage = (changes: Partial<Coverage> = {}): Coverage => ({
  framework: "swe",
  name: "Professional standards",
  editionId: "e1",
  edition: "2019 standards",
  inForce: true,
  covered: 2,
  items: [
    { id: "4", code: "4", label: "CPD", pieces: 0, drafts: 0 },
    { id: "41", code: "4.1", parent: "4", label: "Feedback", pieces: 0, drafts: 0 },
    { id: "42", code: "4.2", parent: "4", label: "Supervision", pieces: 2, drafts: 0 },
    { id: "43", code: "4.3", parent: "4", label: "Practice kept current", pieces: 0, drafts: 1 },
  ],
  ...changes,
});

const are = (...items: Coverage[]) =>
  server.use(
    http.get("http://api.test/api/v1/me/cpd-coverage", () => HttpResponse.json({ items, page: 1, size: 4, total: items.length })),
  );

test("each statement says how much stands against it, and an old edition keeps its name", async () => {
  are(coverage(), coverage({ editionId: "e0", edition: "Old edition", inForce: false }));
  visit(cpdcoverageRoutes, "/cpd/coverage", { me: personWho() });
  const [now] = await screen.findAllByRole("region", { name: "Professional standards" });
  const map = within(now as HTMLElement);
  expect(map.getByText(/Counting your drafts, 2 of 3 statements have/)).toBeVisible();
  expect(map.getByRole("link", { name: "2 pieces for 4.2" })).toHaveAttribute("href", "/cpd?standard=42");
  expect(map.getByRole("link", { name: "1 draft for 4.3" })).toBeVisible();
  expect(map.getByText("Nothing yet")).toBeVisible();
  expect(screen.getByText("Old edition, no longer in force")).toBeVisible();
});

test("my CPD shows the first framework and the way to the others", async () => {
  are(coverage());
  visit([{ path: "/cpd", Component: MyCoverage }], "/cpd", { me: personWho() });
  expect(await screen.findByRole("link", { name: "See other frameworks" })).toBeVisible();
  await expectAccessible();
});

test("who fits none is told where to look", async () => {
  are();
  visit(cpdcoverageRoutes, "/cpd/coverage", { me: personWho() });
  expect(await screen.findByRole("link", { name: "Look at all frameworks" })).toBeVisible();
  await expectAccessible();
});
