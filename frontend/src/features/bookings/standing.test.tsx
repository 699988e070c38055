import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Booking } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { bookingsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = personWho();
const page = <T,>(...items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });
const booking: Booking = {
  id: "b1",
  version: 4,
  event: {
    id: "e1",
    title: "Writing analysis",
    kind: "workshop",
    startsAt: "2020-12-09T10:00:00Z",
    endsAt: "2020-12-09T13:00:00Z",
    mode: "in-person",
    status: "published",
  },
  personId: me.id,
  personName: "Editha Rowe",
  organisationName: "Northdown Council",
  state: "confirmed",
  approval: "not-needed",
  bookedAt: "2020-11-30T09:00:00Z",
  late: false,
  isLateNow: false,
  latePence: 0,
  allowed: ["revise", "cancel", "substitute"],
};
const refused = (status: number, rest: object) =>
  HttpResponse.json({ type: "/problems/conflict", title: "", status, requestId: "r", errors: [], ...rest }, { status });

afterEach(() => sessionStorage.clear());

test("a place at what is over is one that somebody had", async () => {
  server.use(http.get(`${api}/me/bookings`, () => page(booking)));
  visit(bookingsRoutes, "/events/mine?show=past", { me });
  expect(await screen.findByText("You had a place")).toBeVisible();
});

test("those who run it read of somebody else’s booking in words for them, and reach everyone who booked", async () => {
  server.use(http.get(`${api}/bookings/b1`, () => HttpResponse.json({ ...booking, personId: "p9", state: "offered" })));
  visit(bookingsRoutes, "/bookings/b1", { me });
  expect(await screen.findByText("Was offered a place")).toBeVisible();
  expect(screen.getByRole("link", { name: "Everyone who booked" })).toHaveAttribute("href", "/events/e1/people?show=all");
  await expectAccessible();
});

test("the note of the profile is added below what was typed", async () => {
  server.use(
    http.get(`${api}/bookings/b1`, () => HttpResponse.json(booking)),
    http.get(`${api}/events/e1`, () => refused(404, {})),
    http.get(`${api}/me/access-needs`, () => HttpResponse.json({ note: "A hearing loop", updatedAt: booking.bookedAt })),
  );
  const { user, leave } = visit(bookingsRoutes, "/bookings/b1/change", { me });
  await user.type(await screen.findByLabelText("Access needs (optional)"), "A chair");
  await user.click(screen.getByRole("button", { name: "Use the note from my profile" }));
  await waitFor(() => expect(screen.getByLabelText("Access needs (optional)")).toHaveValue("A chair\nA hearing loop"));
  expect(screen.queryByLabelText("What can you bring? (optional)")).toBeNull();
  leave();
  visit(bookingsRoutes, "/bookings/b1/change", { me });
  expect(await screen.findByLabelText("Access needs (optional)")).toHaveValue("A chair\nA hearing loop");
});

test("a change that somebody else was quicker with can be sent a second time", async () => {
  const versions: (string | null)[] = [];
  server.use(
    http.get(`${api}/bookings/b1`, () => HttpResponse.json({ ...booking, version: versions.length > 0 ? 5 : 4 })),
    http.get(`${api}/events/e1`, () => refused(404, {})),
    http.put(`${api}/bookings/b1`, ({ request }) => {
      versions.push(request.headers.get("If-Match"));
      return versions.length === 1 ? refused(412, { type: "/problems/stale-version" }) : HttpResponse.json(booking);
    }),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1/change", { me });
  await user.type(await screen.findByLabelText("Access needs (optional)"), "A chair");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Someone else has changed this since you opened it")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(versions).toEqual(['"v4"', '"v5"']));
});

test("a colleague who cannot come instead is refused at the field that chose them", async () => {
  server.use(
    http.get(`${api}/bookings/b1`, () => HttpResponse.json(booking)),
    http.get(`${api}/colleagues`, () => page({ id: "c1", name: "Casey Hall" })),
    http.post(`${api}/bookings/b1/substitute`, () =>
      refused(400, {
        type: "/problems/invalid-request",
        errors: [{ pointer: "/personId", message: "Casey has a place already" }],
      }),
    ),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1/substitute", { me });
  await user.type(await screen.findByLabelText("Who comes instead?"), "cas");
  await user.click(await screen.findByRole("button", { name: "Choose Casey Hall" }));
  await user.click(screen.getByRole("button", { name: "Give them the place" }));
  expect(await screen.findByRole("link", { name: "Casey has a place already" })).toHaveAttribute("href", "#personId");
  expect(screen.getByLabelText("Who comes instead?")).toHaveAccessibleDescription(/Casey has a place already/);
  await expectAccessible();
});

test("the answer to an offer is said, and takes the focus of the button that has gone", async () => {
  let state: Booking["state"] = "offered";
  server.use(
    http.get(`${api}/bookings/b1`, () =>
      HttpResponse.json({
        ...booking,
        state,
        offeredUntil: "2020-12-01T10:00:00Z",
        allowed: state === "offered" ? ["accept", "decline"] : [],
      }),
    ),
    http.post(`${api}/bookings/b1/answer`, () => {
      state = "confirmed";
      return HttpResponse.json({ ...booking, state });
    }),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1", { me });
  await user.click(await screen.findByRole("button", { name: "Take the place" }));
  const said = await screen.findByText("Done. The place is yours.");
  await waitFor(() => expect(said.closest("[tabindex]")).toHaveFocus());
});
