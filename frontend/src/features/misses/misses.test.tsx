import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { missesRoutes } from "./routes";

const api = "http://api.test/api/v1";
const miss = {
  query: "cultural genograms",
  times: 9,
  organisationId: northdown,
  organisationName: "Northdown",
  alike: ["cultural genogram"],
};

test("an editor sees what was searched for in vain and what can be done about it", async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${api}/search-misses`, ({ request }) => {
      const period = new URL(request.url).searchParams.get("period") ?? "";
      asked.push(period);
      const items = period === "year" ? [] : [miss];
      return HttpResponse.json({ items, page: 1, size: 20, total: items.length });
    }),
  );
  const { user } = visit(missesRoutes, "/searches-without-results", { me: personWho("resources.edit") });

  const row = within(await screen.findByRole("row", { name: /cultural genograms/ }));
  expect(row.getByText("9")).toBeVisible();
  expect(row.getByText("Also: cultural genogram")).toBeVisible();
  expect(row.getByRole("link", { name: "Ask: cultural genograms" })).toHaveAttribute("href", "/ask?q=cultural+genograms");
  expect(row.getByRole("link", { name: /Find something for this/ })).toHaveAttribute(
    "href",
    "/resources/new?q=cultural+genograms",
  );
  expect(screen.getByRole("button", { name: "Download as CSV" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Last 12 months" }));
  expect(await screen.findByText(/No search was in vain/)).toBeVisible();
  await waitFor(() => expect(asked).toEqual(["month", "year"]));
  await expectAccessible();
});

test("it is for those who edit", async () => {
  visit(missesRoutes, "/searches-without-results", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
  await expectAccessible();
});
