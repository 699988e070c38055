import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Review } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { reviewsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const review: Review = {
  id: "r1",
  title: "Neglect: a briefing",
  organisationId: northdown,
  organisationName: "Northdown",
  reviewBy: "2026-11-20",
  overdueDays: 10,
};

test("an editor sees what is due a check, by when and by whom, and takes it along as JSON", async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${api}/resources/reviews`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(`${searchParams.get("within")} ${searchParams.get("size")}`);
      const items =
        searchParams.get("within") === "0" ? [] : [review, { ...review, id: "r2", title: "Other", owner: "Ann Bell" }];
      return HttpResponse.json({ items, page: 1, size: Number(searchParams.get("size")), total: items.length });
    }),
  );
  const { user } = visit(reviewsRoutes, "/checks-due", { me: personWho("resources.edit") });
  const row = within((await screen.findByRole("link", { name: "Neglect: a briefing" })).closest("li")!);
  expect(row.getByText("20 November 2026")).toBeVisible();
  expect(row.getByText("10 days overdue")).toBeVisible();
  expect(row.getByText("Nobody is named")).toBeVisible();
  expect(row.getByRole("link", { name: /Neglect/ })).toHaveAttribute("href", "/resources/r1");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Download as JSON" }));
  expect(await screen.findByText("Downloaded")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Due now" }));
  expect(await screen.findByText(/Nothing is due a check/)).toBeVisible();
  await waitFor(() => expect(asked).toEqual(["30 50", "30 100", "0 50"]));
  await expectAccessible();
});

test("it is for those who edit", async () => {
  visit(reviewsRoutes, "/checks-due", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
