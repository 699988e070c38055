import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { asCsv } from "./file";
import { lastQuarters } from "./quarters";
import { protectedtimeRoutes } from "./routes";

const api = "http://api.test/api/v1";
const areas = [
  { serviceAreaId: "a1", name: "Adult Services", people: 12, minutes: 2160 },
  { serviceAreaId: "a2", name: "=Early help" },
];

test("a role holder sees time by area, as a chart and as a table, without the small numbers", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(`${api}/organisations/${northdown}/protected-time`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("day"));
      return HttpResponse.json({ items: areas, page: 1, size: 100, total: 2 });
    }),
  );
  const { user } = visit(protectedtimeRoutes, "/events/protected-time", { me: personWho("insight.read") });
  const says = /Adult Services had the most protected time: 36 hours, of 12 people\. In 1 area fewer than 5 people came/;
  expect((await screen.findAllByText(says))[0]).toBeVisible();
  expect(screen.getAllByRole("img", { name: /Protected time by service area/ })).toHaveLength(2);
  await user.click(screen.getByText("Show as a table"));
  const row = within(screen.getByRole("row", { name: /Early help/ }));
  expect(row.getByText("fewer than 5")).toBeVisible();
  expect(within(screen.getByRole("row", { name: /Adult Services/ })).getByText("3 hours")).toBeVisible();
  await expectAccessible();
  const [now, before] = lastQuarters(new Date().toISOString().slice(0, 10));
  await user.selectOptions(screen.getByLabelText("Quarter"), before!.name);
  await screen.findByRole("heading", { name: before!.name });
  expect(asked).toEqual([now!.first, before!.first]);
});

test("quarters go back over the year, and the file holds no more than the page", () => {
  expect(lastQuarters("2026-02-11", 3)).toEqual([
    { first: "2026-01-01", name: "January to March 2026" },
    { first: "2025-10-01", name: "October to December 2025" },
    { first: "2025-07-01", name: "July to September 2025" },
  ]);
  expect(asCsv(areas, { first: "2026-01-01", name: "January to March 2026" })).toBe(
    '"Quarter","Service area","People","Minutes"\r\n' +
      '"January to March 2026","Adult Services","12","2160"\r\n' +
      '"January to March 2026","\'=Early help","fewer than 5","not told"\r\n',
  );
});

test("it is for those who read insight", async () => {
  visit(protectedtimeRoutes, "/events/protected-time", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
