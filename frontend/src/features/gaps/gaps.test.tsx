import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { TopicGaps } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { ages, gapsInWords } from "./gaps";
import { gapsRoutes } from "./routes";

const none = { recent: 0, middle: 0, older: 0, undated: 0 };
const topic = (title: string, people = none): TopicGaps => ({
  id: title,
  slug: title.toLowerCase().replace(" ", "-"),
  title,
  sides: [
    { side: "practice", ...none, recent: 3, undated: 1 },
    { side: "people", ...people },
    { side: "research", ...none, older: 2 },
    { side: "mixed", ...none, recent: 1 },
  ],
});

const opened = (...rights: Parameters<typeof personWho>) => {
  server.use(
    http.get("http://api.test/api/v1/evidence-gaps", () =>
      HttpResponse.json({
        items: [topic("Domestic abuse"), topic("Care", { ...none, recent: 4 })],
        page: 1,
        size: 100,
        total: 2,
      }),
    ),
  );
  return visit(gapsRoutes, "/evidence-gaps", { me: personWho(...rights) });
};

test("a hole is said in words and leads to somebody who can fill it", async () => {
  opened("resources.edit");
  expect(await screen.findByText("1 place is empty. People’s views are missing most often: from Domestic abuse.")).toBeVisible();
  const row = screen.getByRole("row", { name: /Domestic abuse/ });
  expect(within(row).getByText("Nothing")).toBeVisible();
  expect(within(row).getByText("nothing recent")).toBeVisible();
  expect(within(row).getByRole("link", { name: "Ask a person for people’s views on Domestic abuse" })).toHaveAttribute(
    "href",
    "/ask?topic=domestic-abuse&side=people",
  );
  expect(within(row).getByRole("link", { name: "Add a resource for people’s views on Domestic abuse" })).toHaveAttribute(
    "href",
    "/resources/new?topic=domestic-abuse&side=people",
  );
  expect(
    within(row)
      .getByRole("link", { name: /to now, practice knowledge/ })
      .getAttribute("href"),
  ).toMatch(/^\/search\?topic=domestic-abuse&side=practice&year=\d{4}&year=\d{4}&year=\d{4}$/);
  await expectAccessible();
});

test("a reader asks, and is not offered to add", async () => {
  opened();
  expect(await screen.findAllByRole("link", { name: /^Ask a person for/ })).toHaveLength(3);
  expect(screen.queryByRole("link", { name: /^Add a resource/ })).toBeNull();
  await expectAccessible();
});

test("nobody is shown it without signing in", async () => {
  visit(gapsRoutes, "/evidence-gaps");
  expect(screen.getByRole("button", { name: /Sign in/ })).toBeVisible();
  await expectAccessible();
});

test("words for the map", () => {
  expect(gapsInWords([topic("Care", { ...none, recent: 1 })])).toMatch(/^Every topic holds something.*1 of 1/);
  expect(ages(2026).map(({ name }) => name)).toEqual(["2024 to now", "2021 to 2023", "Before 2021", "No year"]);
  expect(ages(2026)[2]?.years).toHaveLength(60);
});
