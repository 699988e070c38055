import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { CpdCounts } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, organisationIsKnown, personWho } from "@/test/words";
import { csv, says } from "./words";
import { cpdcountsRoutes } from "./routes";

const counts: CpdCounts = {
  ruleSet: "social-work-england",
  name: "Social Work England",
  endsOn: "2026-11-30",
  whole: { name: "Everybody", people: 68, ready: 42, notReady: 26, begun: 14, none: 12 },
  areas: [
    { serviceAreaId: "a1", name: "=Assessment", people: 20, ready: 12, notReady: 8 },
    { serviceAreaId: "a2", name: "Disabled children" },
  ],
};

test("numbers are shown by area, and words where a number is too small", async () => {
  organisationIsKnown();
  server.use(http.get(`http://api.test/api/v1/organisations/${northdown}/cpd-counts`, () => HttpResponse.json(counts)));
  visit(cpdcountsRoutes, "/cpd-counts", { me: personWho("cpd.counts") });
  expect(
    await screen.findByText(/42 of 68 people \(62%\) are ready to renew, 14 \(21%\) have begun and 12 \(18%\)/),
  ).toBeVisible();
  expect(screen.getByRole("img", { name: "Ready: 42, Begun: 14, Nothing yet: 12" })).toBeVisible();
  expect(screen.getAllByText("Too few to say")).toHaveLength(7);
  await expectAccessible();
});

test("the file says the same and runs nothing", () => {
  expect(csv(counts)).toContain('"\'=Assessment","20","12","8","Too few to say","Too few to say"');
});

test("too few are told in words", () => {
  expect(says({ ...counts, whole: { name: "Everybody" } })).toContain("Fewer than five");
  expect(says({ ...counts, whole: { name: "Everybody", people: 9 } })).toContain("Of 9 people");
  expect(says({ ...counts, whole: { name: "Everybody", people: 11, ready: 5, notReady: 6 } })).toContain("and 6 are not yet");
});
