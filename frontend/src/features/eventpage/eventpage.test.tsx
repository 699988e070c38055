import type { ReactNode } from "react";
import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Event } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { eventpageRoutes } from "./routes";
import { booked, forWhom, headline, partOfDay, when } from "./words";

const api = "http://api.test/api/v1";
const me = { me: personWho() };
const link = (id: string, title: string, side: string, minutes: number) => ({
  kind: "resource",
  id,
  title,
  address: `/resources/${id}`,
  summary: "",
  side,
  minutes,
});
const event: Event = {
  id: "e1",
  version: 3,
  kind: "stop-the-clock",
  title: "Stop the Clock: Assessment service area",
  summary: "A morning off the rota.",
  description: "Duty is covered.\n\nBring a pen.",
  outcomes: ["Say why neglect is hard to see"],
  startsAt: "2027-01-28T09:30:00Z",
  endsAt: "2027-01-28T12:30:00Z",
  localStartsAt: "2027-01-28T09:30",
  localEndsAt: "2027-01-28T12:30",
  mode: "in-person",
  venue: "The Academy, 4 Dock Street",
  accessInfo: "Step-free",
  capacity: 24,
  waitingList: true,
  asksOffers: true,
  protectedMinutes: 180,
  organisationId: northdown,
  organisationName: "Northdown",
  visibility: "service",
  serviceAreaId: "s1",
  serviceAreaName: "Assessment service area",
  forCarers: false,
  audienceKinds: [],
  audienceRoles: [],
  audienceLevels: [],
  status: "published",
  stage: "booking-open",
  taken: 22,
  waiting: 0,
  placesLeft: 2,
  agenda: [
    { at: "09:30", title: "Arrive", note: "Sign in with the code on the screen." },
    { at: "12:30", title: "Finish" },
  ],
  resources: [
    { moment: "before", note: "Chapter to read is marked", link: link("r1", "Working together", "practice", 10) },
    { moment: "during", link: link("r2", "Neglect (NG76)", "research", 15) },
  ],
  facilitators: [{ id: "p1", name: "Helen Marsh" }],
  coOrganisers: [],
  allocations: [],
  frameworkItems: [],
  seriesId: "x1",
  seriesTitle: "Stop the Clock",
  changedAlone: false,
  template: false,
  interested: 0,
  interestedMe: false,
  icalUid: "e1@evident.example",
  icalSequence: 0,
  warnings: [],
  allowed: [],
  updatedAt: "2026-11-30T09:00:00Z",
};
const eventIs = (known: Partial<Event>) =>
  server.use(http.get(`${api}/events/e1`, () => HttpResponse.json({ ...event, ...known })));

test("an event says whether there is a place, what happens, and what to look at", async () => {
  eventIs({});
  const Below = () => <p>Who is coming</p>;
  visit(eventpageRoutes({ Below }), "/events/e1", me);
  expect(await screen.findByRole("heading", { level: 1, name: event.title })).toBeVisible();
  const beside = screen.getByRole("complementary", { name: "Places, when and where" });
  expect(within(beside).getByRole("heading", { name: "2 places left" })).toBeVisible();
  expect(within(beside).getByRole("progressbar", { name: "Places booked" })).toHaveAttribute("value", "22");
  expect(within(beside).getByText("Thursday 28 January 2027")).toBeVisible();
  expect(screen.getByText("Who is coming")).toBeVisible();
  expect(screen.getByText("3 protected hours")).toBeVisible();
  expect(screen.getByRole("heading", { name: "The morning" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Working together" })).toHaveAttribute("href", "/resources/r1");
  expect(screen.getByText("No reading here carries people’s views.")).toBeVisible();
  expect(screen.queryByRole("heading", { name: "You run this event" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "How to join" })).toBeNull();
  await expectAccessible();
});

test("while it can be booked, booking stands beside it with when and where", async () => {
  const Booking = ({ event: { id }, children }: { event: Event; children?: ReactNode }) => (
    <div>
      {children}
      <button type="button">{`Book a place at ${id}`}</button>
    </div>
  );
  eventIs({});
  const { leave } = visit(eventpageRoutes({ Booking }), "/events/e1", me);
  expect(await screen.findByRole("button", { name: "Book a place at e1" })).toBeVisible();
  expect(screen.getByText("Thursday 28 January 2027")).toBeVisible();
  leave();
  eventIs({ stage: "completed" });
  visit(eventpageRoutes({ Booking }), "/events/e1", me);
  expect(await screen.findByRole("heading", { name: "It has been" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Book a place at e1" })).toBeNull();
});

test("what was cancelled says so first, and why", async () => {
  eventIs({ status: "cancelled", stage: "cancelled", statusReason: "The trainer is ill." });
  visit(eventpageRoutes(), "/events/e1", me);
  expect(await screen.findByText("This event is cancelled.")).toBeVisible();
  expect(screen.getByText(/The trainer is ill/)).toBeVisible();
  expect(screen.getByRole("heading", { level: 2, name: "Cancelled" })).toBeVisible();
  await expectAccessible();
});

test("afterwards there is a recording, a note and what it counts towards", async () => {
  eventIs({
    stage: "completed",
    recording: link("r9", "The recording", "research", 50),
    sharedNote: "Ask who is not in the room.",
    joinUrl: "https://meet.example/x",
    frameworkItems: [{ editionId: "f1", code: "PCF 6", label: "Critical reflection", framework: "PCF", edition: "2018" }],
  });
  visit(eventpageRoutes(), "/events/e1", me);
  expect(await screen.findByRole("link", { name: "The recording" })).toHaveAttribute("href", "/resources/r9");
  expect(screen.getByText("Ask who is not in the room.")).toBeVisible();
  expect(screen.getByText("Critical reflection", { exact: false })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Join online" })).toBeNull();
  await expectAccessible();
});

test("who has a place is told how to join, and who runs it what is missing", async () => {
  eventIs({
    joinUrl: "https://meet.example/x",
    joiningInfo: "Have a pen ready.",
    allowed: ["edit", "see-attendance"],
    warnings: ["no-access-info"],
  });
  visit(eventpageRoutes(), "/events/e1", me);
  expect(await screen.findByRole("link", { name: "Join online" })).toHaveAttribute("href", "https://meet.example/x");
  expect(screen.getByRole("link", { name: "Change it" })).toHaveAttribute("href", "/events/e1/edit");
  expect(screen.getByRole("link", { name: /^Plan/ })).toHaveAttribute("href", "/events/e1/plan");
  expect(screen.getByRole("link", { name: "Who comes" })).toHaveAttribute("href", "/events/e1/people");
  expect(screen.getByText("One thing is missing. Its plan says what.")).toBeVisible();
  await expectAccessible();
});

test("an event that is not open to somebody is not there", async () => {
  server.use(
    http.get(`${api}/events/e1`, () =>
      HttpResponse.json(
        { type: "/problems/not-found", title: "There is nothing here", status: 404, requestId: "r", errors: [] },
        { status: 404 },
      ),
    ),
  );
  visit(eventpageRoutes(), "/events/e1", me);
  expect(await screen.findByText(/It may have moved, or it may not be open to you/)).toBeVisible();
});

test("words follow from time, places and audience", () => {
  expect(when({ ...event, endsAt: "2027-01-29T16:00:00Z" })).toEqual([
    "Thursday 28 January 2027, 09:30",
    "to Friday 29 January 2027, 16:00",
  ]);
  expect(headline({ ...event, placesLeft: 1 })).toBe("1 place left");
  expect(headline({ ...event, stage: "full" })).toBe("Full");
  expect(booked({ ...event, waiting: 1, waitingList: false })).toBe("22 of 24 booked. 1 person waits.");
  expect(partOfDay({ ...event, startsAt: "2027-01-28T19:00:00Z", endsAt: "2027-01-28T20:30:00Z" })).toBe("The evening");
  expect(forWhom({ ...event, audienceRoles: ["od-admin"], audienceLevels: ["newly-qualified"] })).toEqual([
    "Assessment service area",
    "Only: OD admin, Newly qualified",
  ]);
});

test("who wants to hear of a date says so, and can change their mind", async () => {
  let interestedMe = false;
  const known = () => ({
    ...event,
    stage: "interest",
    interested: interestedMe ? 3 : 2,
    interestedMe,
    allowed: ["be-interested"],
  });
  server.use(
    http.get(`${api}/events/e1`, () => HttpResponse.json(known())),
    http.put(`${api}/events/e1/interest`, () => {
      interestedMe = true;
      return HttpResponse.json({ interested: 3, interestedMe });
    }),
  );
  const { user } = visit(eventpageRoutes(), "/events/e1", me);
  expect(await screen.findByText("2 other people are interested.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tell me when there is a date" }));
  expect(await screen.findByText(/You are told when there is a date/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Do not tell me any more" })).toBeVisible();
  await expectAccessible();
});
