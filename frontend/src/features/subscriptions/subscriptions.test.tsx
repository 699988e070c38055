import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Subscription, SubscriptionInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { subscriptionsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const page = <T,>(...items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });
const admin = { me: personWho("organisation.manage") };
const subscription: Subscription = {
  id: "s1",
  version: 4,
  organisationId: northdown,
  organisationName: "Northdown Council",
  providerId: "p1",
  providerName: "NICE",
  name: "Inform",
  startsOn: "2026-01-01",
  state: "current",
  seats: 2,
  seatsUsed: 1,
  takeFreely: true,
  address: "https://inform.example/",
  howToGetIn: ["Take a seat", "Sign in"],
  contactName: "Library desk",
  contactEmail: "desk@northdown.example",
  mySeat: "none",
  allowed: ["take"],
};
const refused = (status: number, type: string, rest: object) =>
  HttpResponse.json({ type: `/problems/${type}`, title: "", status, requestId: "12345678", errors: [], ...rest }, { status });

test("people see how to get in, take a seat and give it back; when the last is gone they are told", async () => {
  let now = subscription;
  let full = true;
  server.use(
    http.get(`${api}/subscriptions`, () => page(now, { ...subscription, id: "s2", name: "Open", seats: undefined, allowed: [] })),
    http.put(`${api}/subscriptions/s1/my-seat`, () => {
      if (full) return refused(409, "conflict", { detail: "All 2 seats are taken. One has to be given back first" });
      now = { ...subscription, mySeat: "held", seatsUsed: 2, allowed: ["give-back"] };
      return HttpResponse.json(now);
    }),
    http.delete(`${api}/subscriptions/s1/my-seat`, () => {
      now = subscription;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(subscriptionsRoutes, "/what-we-subscribe-to", { me: personWho() });
  expect(await screen.findByRole("heading", { name: "Inform" })).toBeVisible();
  expect(screen.getAllByText("Sign in")[0]).toBeVisible();
  expect(screen.getByText("You need none: everyone may use it.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take a seat in Inform" }));
  expect(await screen.findByText("All 2 seats are taken. One has to be given back first")).toBeVisible();
  full = false;
  await user.click(screen.getByRole("button", { name: "Take a seat in Inform" }));
  expect(await screen.findByText("You have a seat.")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Give it back in Inform" }));
  expect(await screen.findByText("You have no seat yet.")).toBeVisible();
});

test("a subscription is added; what is refused leads to its field and nothing typed is lost", async () => {
  const sent: SubscriptionInput[] = [];
  server.use(
    http.get(`${api}/providers`, () => page({ id: "p1", slug: "nice", name: "NICE" })),
    http.get(`${api}/subscriptions`, () => page({ ...subscription, waiting: 2, renewsOn: "2026-01-02", seatsUsed: 2 })),
    http.post(`${api}/subscriptions`, async ({ request }) => {
      sent.push((await request.json()) as SubscriptionInput);
      if (sent.length > 1) return HttpResponse.json(subscription, { status: 201 });
      return refused(400, "invalid-request", {
        errors: [{ pointer: "/endInOrder", message: "The last day must be on or after the day it starts" }],
      });
    }),
  );
  const { user } = visit(subscriptionsRoutes, "/admin/subscriptions/new", admin);
  await user.type(await screen.findByLabelText("Name"), "Inform");
  await user.selectOptions(await screen.findByLabelText("Provider"), "NICE");
  await user.type(screen.getByLabelText("First day"), "2026-01-01");
  await user.type(screen.getByLabelText("Last day (optional)"), "2025-01-01");
  await user.type(screen.getByLabelText("Seats bought (optional)"), "2");
  await user.type(screen.getByLabelText("Steps"), "Take a seat{Enter}{Enter}Sign in");
  await user.click(screen.getByRole("button", { name: "Save" }));
  const why = "The last day must be on or after the day it starts";
  expect(await screen.findByRole("link", { name: why })).toHaveAttribute("href", "#endsOn");
  expect(screen.getByLabelText("Steps")).toHaveValue("Take a seat\n\nSign in");
  await expectAccessible();
  await user.clear(screen.getByLabelText("Last day (optional)"));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Full")).toBeVisible();
  expect(screen.getByText("Renew by 2 January 2026")).toBeVisible();
  expect(screen.getByRole("link", { name: "2 people wait for a seat in Inform" })).toBeVisible();
  expect(sent[1]).toEqual({
    organisationId: northdown,
    providerId: "p1",
    name: "Inform",
    startsOn: "2026-01-01",
    seats: 2,
    takeFreely: false,
    howToGetIn: ["Take a seat", "Sign in"],
  });
  await expectAccessible();
});

test("seats are given to those who wait and to a colleague found by name, and taken back", async () => {
  const acts: string[] = [];
  server.use(
    http.get(`${api}/subscriptions/s1`, () => HttpResponse.json({ ...subscription, allowed: ["edit"] })),
    http.get(`${api}/subscriptions/s1/seats`, ({ request }) => {
      const show = new URL(request.url).searchParams.get("show");
      const since = "2026-11-20T09:00:00Z";
      return page(
        show === "asked"
          ? { personId: "tom", name: "Tom Whitaker", state: "asked", since }
          : { personId: "alex", name: "Alex Penrose", place: "Assessment team", state: "held", since },
      );
    }),
    http.get(`${api}/colleagues`, () =>
      HttpResponse.json({ items: [{ id: "daniel", name: "Daniel Okafor", place: "Library" }] }),
    ),
    http.all(`${api}/subscriptions/s1/seats/:who`, ({ request, params }) => {
      acts.push(`${request.method} ${String(params.who)}`);
      if (params.who === "daniel") return refused(409, "conflict", { detail: "All 2 seats are taken" });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(subscriptionsRoutes, "/admin/subscriptions/s1/seats", admin);
  await user.click(await screen.findByText("Take back", { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Take back: Alex Penrose" }));
  await user.click(within(screen.getByRole("navigation", { name: "Show" })).getByRole("link", { name: "Wait for one" }));
  await user.click(await screen.findByRole("button", { name: "Give a seat to Tom Whitaker" }));
  await user.type(screen.getByLabelText("Name"), "dan");
  await user.click(await screen.findByRole("button", { name: "Give a seat to Daniel Okafor" }));
  expect(await screen.findByText("All 2 seats are taken")).toBeVisible();
  await waitFor(() => expect(acts).toEqual(["DELETE alex", "PUT tom", "PUT daniel"]));
  await expectAccessible();
});
