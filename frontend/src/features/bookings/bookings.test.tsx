import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Booking, BookingInput, BookingOutlook } from "@/api/generated";
import { anEvent } from "@/test/anEvent";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { BookingPanel } from "./parts";
import { bookingsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = personWho();
const page = <T,>(...items: T[]) => HttpResponse.json({ items, page: 1, size: 20, total: items.length });
const event = {
  id: "e1",
  title: "Writing analysis",
  kind: "workshop",
  startsAt: "2026-12-09T10:00:00Z",
  endsAt: "2026-12-09T13:00:00Z",
  mode: "in-person",
  venue: "The Academy",
  status: "published",
} as const;
const outlook: BookingOutlook = {
  event,
  mayBook: true,
  placesLeft: 2,
  places: 24,
  waiting: 0,
  wouldWait: false,
  needsApproval: true,
  approvers: [{ id: "h1", name: "Helen Marsh" }],
  clashes: [{ eventId: "e2", title: "Duty training", startsAt: event.startsAt, endsAt: event.endsAt }],
  policy: "Cancel up to 3 working days before.",
  cancelUntil: "2026-12-04",
  asksOffers: true,
  mayBookOthers: true,
};
const booking: Booking = {
  id: "b1",
  version: 0,
  event,
  personId: me.id,
  personName: "Editha Rowe",
  organisationName: "Northdown Council",
  state: "confirmed",
  approval: "not-needed",
  bookedAt: "2026-11-30T09:00:00Z",
  late: false,
  cancelUntil: "2026-12-04",
  isLateNow: false,
  latePence: 5000,
  history: [{ what: "booked", byName: "Editha Rowe", at: "2026-11-30T09:00:00Z" }],
  allowed: ["revise", "cancel", "substitute"],
};
const panel = [
  {
    path: "events/:id",
    element: (
      <main>
        <h1>Writing analysis</h1>
        <BookingPanel event={{ id: "e1", placesLeft: 2 }} />
      </main>
    ),
  },
  ...bookingsRoutes,
];
const refused = (status: number, rest: object) =>
  HttpResponse.json({ type: "/problems/conflict", title: "", status, requestId: "12345678", errors: [], ...rest }, { status });

/** What the API knows of booking b1. */
const known = (now: Partial<Booking> = {}) =>
  server.use(
    http.get(`${api}/bookings/b1`, () => HttpResponse.json({ ...booking, ...now })),
    http.get(`${api}/events/e1/booking-outlook`, () => HttpResponse.json(outlook)),
    http.get(`${api}/events/e1`, () => HttpResponse.json({ ...anEvent, asksOffers: true })),
  );

test("two clicks book a place; what is at the same time and who approves it is said before", async () => {
  const sent: BookingInput[] = [];
  known();
  server.use(
    http.post(`${api}/events/e1/bookings`, async ({ request }) => {
      sent.push((await request.json()) as BookingInput);
      expect(request.headers.get("Idempotency-Key")).toBeTruthy();
      return HttpResponse.json(booking, { status: 201 });
    }),
    http.get(`${api}/me/access-needs`, () => HttpResponse.json({ note: "A hearing loop", updatedAt: booking.bookedAt })),
  );
  const { user } = visit(panel, "/events/e1", { me });
  expect(await screen.findByRole("heading", { name: "2 places left" })).toBeVisible();
  expect(await screen.findByText(/Helen Marsh approves it. Cancel up to 3 working days/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "Book a place" }));
  expect(await screen.findByText(/You have booked/)).toBeVisible();
  await user.type(screen.getByLabelText("What can you bring? (optional)"), "Ten reviews");
  await user.click(screen.getByRole("button", { name: "Use the note from my profile" }));
  expect(await screen.findByDisplayValue("A hearing loop")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Book a place" }));
  expect(await screen.findByText("Done. You have a place.")).toBeVisible();
  expect(sent).toEqual([{ offer: "Ten reviews", access: "A hearing loop" }]);
  await expectAccessible();
});

test("who is not signed in is asked to, and what cannot be booked says why", async () => {
  known();
  const signIn = vi.fn();
  const { user, leave } = visit(panel, "/events/e1", { signIn });
  await user.click(await screen.findByRole("button", { name: "Sign in to book" }));
  expect(signIn).toHaveBeenCalled();
  leave();
  server.use(
    http.get(`${api}/events/e1/booking-outlook`, () =>
      HttpResponse.json({ ...outlook, mayBook: false, whyNot: "Booking opens on Monday 7 December at 9:00am" }),
    ),
  );
  visit(panel, "/events/e1", { me });
  expect(await screen.findByText("Booking opens on Monday 7 December at 9:00am.")).toBeVisible();
});

test("an offer is taken, and one that has ended says so", async () => {
  const answers: unknown[] = [];
  let now: Partial<Booking> = { state: "offered", offeredUntil: "2026-12-01T09:00:00Z", allowed: ["accept", "decline"] };
  server.use(
    http.get(`${api}/bookings/b1`, () => HttpResponse.json({ ...booking, ...now })),
    http.post(`${api}/bookings/b1/answer`, async ({ request }) => {
      answers.push(await request.json());
      if (answers.length === 1) return refused(409, { detail: "This offer has ended" });
      now = {};
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1", { me });
  expect(await screen.findByText(/A place is free for you until Tuesday 1 December 2026, 09:00/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Let it pass" }));
  expect(await screen.findByText("This offer has ended")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take the place" }));
  expect(await screen.findByText("You have a place.")).toBeVisible();
  expect(answers).toEqual([{ answer: "decline" }, { answer: "accept" }]);
});

test("cancelling late says before what it costs, and asks why", async () => {
  known({ isLateNow: true });
  const reasons: unknown[] = [];
  server.use(
    http.post(`${api}/bookings/b1/cancel`, async ({ request }) => {
      reasons.push(await request.json());
      if (reasons.length > 1) return new HttpResponse(null, { status: 204 });
      return refused(400, {
        type: "/problems/invalid-request",
        errors: [{ pointer: "/reason", message: "Enter why it is cancelled so late" }],
      });
    }),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1/cancel", { me });
  expect(await screen.findByText(/The last day to cancel was 4 December 2026. A charge of £50 is recorded/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel the booking" }));
  expect(await screen.findByRole("link", { name: "Enter why it is cancelled so late" })).toHaveAttribute("href", "#reason");
  await expectAccessible();
  await user.type(screen.getByLabelText("Why?"), "I am ill");
  await user.click(screen.getByRole("button", { name: "Cancel the booking" }));
  await waitFor(() => expect(reasons).toEqual([{ reason: "" }, { reason: "I am ill" }]));
  expect(await screen.findByRole("link", { name: "All my bookings" })).toBeVisible();
});

test("who runs it gives a place before others with a reason", async () => {
  known({ personId: "other", state: "waiting", numberInLine: 3, personName: "Tom Whitaker", allowed: ["give-place", "cancel"] });
  let said: unknown;
  server.use(
    http.post(`${api}/bookings/b1/give-place`, async ({ request }) => {
      said = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1", { me });
  expect(await screen.findByText("Booking of Tom Whitaker")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Give them a place" }));
  await user.type(await screen.findByLabelText("Why do they come before others?"), "Presents the case");
  await user.click(screen.getByRole("button", { name: "Give the place" }));
  await waitFor(() => expect(said).toEqual({ reason: "Presents the case" }));
});

test("a colleague comes instead", async () => {
  known();
  let said: unknown;
  server.use(
    http.get(`${api}/colleagues`, () => page({ id: "c1", name: "Casey Hall", place: "Fostering team" })),
    http.post(`${api}/bookings/b1/substitute`, async ({ request }) => {
      said = await request.json();
      return HttpResponse.json({ ...booking, id: "b2" }, { status: 201 });
    }),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1/substitute", { me });
  await user.type(await screen.findByLabelText("Who comes instead?"), "cas");
  await user.click(await screen.findByRole("button", { name: "Choose Casey Hall" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Give them the place" }));
  await waitFor(() => expect(said).toEqual({ personId: "c1" }));
});

test("a group is booked and each is told what became of them", async () => {
  known();
  server.use(
    http.get(`${api}/colleagues`, () => page({ id: "c1", name: "Casey Hall", place: "Fostering team" })),
    http.post(`${api}/events/e1/group-bookings`, () =>
      HttpResponse.json({
        people: [
          { personId: "c1", name: "Casey Hall", state: "confirmed", bookingId: "b7" },
          { personId: "c2", state: "refused", why: "You may not book for them" },
        ],
      }),
    ),
  );
  const { user } = visit(bookingsRoutes, "/events/e1/book-group", { me });
  await user.type(await screen.findByLabelText("Who comes?"), "cas");
  await user.click(await screen.findByRole("button", { name: "Choose Casey Hall" }));
  expect(
    within(screen.getByRole("list", { name: "Chosen: Who comes?" })).getByRole("button", { name: "Take off Casey Hall" }),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Book for them" }));
  expect(await screen.findByText("1 of 2 have a place.")).toBeVisible();
  expect(screen.getByText(/You may not book for them/)).toBeVisible();
  await expectAccessible();
});

test("my bookings stand in the order of their days, and those in line apart", async () => {
  server.use(
    http.get(`${api}/me/bookings`, ({ request }) =>
      new URL(request.url).searchParams.get("show") === "waiting"
        ? page({ ...booking, id: "b9", state: "waiting", numberInLine: 2 })
        : page(booking),
    ),
  );
  const { user } = visit(bookingsRoutes, "/events/mine", { me });
  expect(await screen.findByRole("link", { name: "Writing analysis" })).toHaveAttribute("href", "/bookings/b1");
  expect(screen.getByText("Wednesday 9 December 2026, 10:00 to 13:00")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("link", { name: "In line" }));
  expect(await screen.findByText("Number 2 in line")).toBeVisible();
});

test("what was said is changed", async () => {
  known({ ask: "Less jargon", needs: { access: "A hearing loop" } });
  let said: unknown;
  server.use(
    http.put(`${api}/bookings/b1`, async ({ request }) => {
      expect(request.headers.get("If-Match")).toBe('"v0"');
      said = await request.json();
      return HttpResponse.json(booking);
    }),
  );
  const { user } = visit(bookingsRoutes, "/bookings/b1/change", { me });
  await user.clear(await screen.findByDisplayValue("A hearing loop"));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(said).toEqual({ ask: "Less jargon" }));
});
