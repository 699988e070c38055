import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Desk, DeskPile } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { waitingRoutes } from "./routes";

const none: DeskPile = { total: 0, items: [] };
const empty: Desk = { waiting: none, returned: none, sent: none, due: none, broken: none, reports: none, drafts: none };
const entry = { resourceId: "r1", title: "Sibling time", overdueDays: 0, at: "2026-11-24T09:00:00Z" };
const say = (desk: Desk) => server.use(http.get("http://api.test/api/v1/desk", () => HttpResponse.json(desk)));

test("the desk says how much waits, shows the first of it and leads to the rest", async () => {
  say({
    ...empty,
    due: { total: 7, items: [{ ...entry, reviewBy: "2026-11-20", overdueDays: 5, owner: "Editha Rowe" }] },
    returned: { total: 1, items: [{ ...entry, note: "Say who it is for" }] },
    sent: { total: 1, items: [entry] },
    reports: { total: 1, items: [{ ...entry, problem: "outdated", note: "Old number" }] },
  });
  visit(waitingRoutes, "/desk", { me: personWho("resources.edit") });
  const due = await screen.findByRole("region", { name: "7 Due a check" });
  expect(within(due).getByText("Overdue by 5 days, Editha Rowe")).toBeVisible();
  expect(within(due).getByRole("link", { name: "See all 7: Due a check" })).toHaveAttribute("href", "/checks-due");
  expect(within(screen.getByRole("region", { name: "1 What I sent" })).getByText("Sent 24 November 2026")).toBeVisible();
  expect(screen.getByText("Say who it is for")).toBeVisible();
  expect(screen.getByText("It is out of date. Reported 24 November 2026")).toBeVisible();
  expect(screen.getByText("You have no drafts.")).toBeVisible();
  await expectAccessible();
});

test("a clear desk says so", async () => {
  say(empty);
  visit(waitingRoutes, "/desk", { me: personWho("resources.edit") });
  expect(await screen.findByText("Nothing waits for you. The desk is clear.")).toBeVisible();
  await expectAccessible();
});
