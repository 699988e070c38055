import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Event, EventInput, EventSummary } from "@/api/generated";
import { anEvent } from "@/test/anEvent";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho } from "@/test/words";
import { eventsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: personWho("events.run") };
const event = anEvent;
const summary = { ...event, resources: 0 } as unknown as EventSummary;
const page = (items: unknown[]) => HttpResponse.json({ items, page: 1, size: 100, total: items.length });
const eventIs = (known: Event) => server.use(http.get(`${api}/events/e1`, () => HttpResponse.json(known)));

beforeEach(() => {
  server.use(
    http.get(`${api}/organisations`, () => page([])),
    http.get(`${api}/frameworks`, () => page([])),
  );
});

test("planning shows what is coming up, drafts and what they lack, in the address", async () => {
  const asked: URL[] = [];
  server.use(
    http.get(`${api}/events`, ({ request }) => {
      asked.push(new URL(request.url));
      return page([summary]);
    }),
  );
  const { user } = visit(eventsRoutes, "/events/planning", me);
  expect(await screen.findByRole("link", { name: "Stop the Clock: Fostering" })).toHaveAttribute("href", "/events/e1/plan");
  expect(screen.getByText("Thursday 26 November 2026, 09:30 to 12:30")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Drafts" }));
  await waitFor(() => expect(asked.at(-1)?.searchParams.get("status")).toBe("draft"));
  expect(await screen.findByText("Nothing to read, watch or try is linked to it yet.")).toBeVisible();
  await expectAccessible();
});

test("a new event is sent as it was typed, with its day put together", async () => {
  const sent: EventInput[] = [];
  server.use(
    http.post(`${api}/events`, async ({ request }) => {
      sent.push((await request.json()) as EventInput);
      return HttpResponse.json(event, { status: 201 });
    }),
  );
  eventIs(event);
  const { user } = visit(eventsRoutes, "/events/new", me);
  await user.type(await screen.findByLabelText("Title"), "Writing analysis");
  await user.selectOptions(screen.getByLabelText("Kind"), "Workshop");
  await user.type(screen.getAllByLabelText("Day")[0] as HTMLElement, "9");
  await user.type(screen.getAllByLabelText("Month")[0] as HTMLElement, "12");
  await user.type(screen.getAllByLabelText("Year")[0] as HTMLElement, "2026");
  await user.type(screen.getByLabelText("From"), "10:00");
  await user.type(screen.getByLabelText("To"), "13:00");
  await user.type(screen.getByLabelText("Places"), "16");
  await user.click(screen.getByRole("button", { name: "Add to the agenda" }));
  await user.type(screen.getByLabelText("What happens in item 1"), "Two paragraphs");
  await user.type(screen.getByLabelText("Time of item 1"), "10:00");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save the event" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Stop the Clock: Fostering" })).toBeVisible();
  expect(sent[0]).toMatchObject({
    title: "Writing analysis",
    kind: "workshop",
    startsAt: "2026-12-09T10:00",
    endsAt: "2026-12-09T13:00",
    capacity: 16,
    waitingList: true,
    agenda: [{ at: "10:00", title: "Two paragraphs" }],
    visibility: "organisation",
    organisationId: northdown,
  });
});

test("fewer places than people hold are refused at the field, and nothing typed is lost", async () => {
  eventIs({ ...event, status: "published", stage: "booking-open", taken: 22 });
  server.use(
    http.put(`${api}/events/e1`, () =>
      HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "",
          status: 400,
          requestId: "r",
          errors: [{ pointer: "/capacity", message: "22 people hold a place. Set places to 22 or more" }],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = visit(eventsRoutes, "/events/e1/edit", me);
  const places = await screen.findByLabelText("Places");
  await user.clear(places);
  await user.type(places, "20");
  await user.click(screen.getByRole("button", { name: "Save the event" }));
  expect(await screen.findByRole("link", { name: "22 people hold a place. Set places to 22 or more" })).toHaveAttribute(
    "href",
    "#capacity",
  );
  expect(screen.getByLabelText("Places")).toHaveValue("20");
  await expectAccessible();
});

test("what is changed in a series can follow to the others", async () => {
  const asked: URL[] = [];
  eventIs({ ...event, seriesId: "s1", seriesTitle: "Stop the Clock" });
  server.use(
    http.put(`${api}/events/e1`, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(event);
    }),
  );
  const { user } = visit(eventsRoutes, "/events/e1/edit", me);
  await user.click(await screen.findByRole("radio", { name: "This one and those that follow" }));
  await user.click(screen.getByRole("button", { name: "Save the event" }));
  await waitFor(() => expect(asked[0]?.searchParams.get("apply")).toBe("following"));
});

test("publishing warns and does not stop", async () => {
  eventIs(event);
  let published = false;
  server.use(
    http.post(`${api}/events/e1/publish`, ({ request }) => {
      published = request.headers.get("If-Match") === '"v3"';
      return HttpResponse.json({ ...event, status: "published", stage: "booking-open" });
    }),
  );
  const { user } = visit(eventsRoutes, "/events/e1/publish", me);
  expect(await screen.findByText("Nothing to read, watch or try is linked to it yet.")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Publish" }));
  await waitFor(() => expect(published).toBe(true));
});

test("cancelling asks for a reason", async () => {
  const sent: unknown[] = [];
  eventIs({ ...event, status: "published", stage: "booking-open", allowed: ["edit", "cancel"] });
  server.use(
    http.post(`${api}/events/e1/cancel`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(event);
    }),
  );
  const { user } = visit(eventsRoutes, "/events/e1/cancel", me);
  await user.type(await screen.findByLabelText("Why?"), "The trainer is ill");
  await user.click(screen.getByRole("button", { name: "Cancel the event" }));
  await waitFor(() => expect(sent).toEqual([{ reason: "The trainer is ill" }]));
});

test("what somebody may not do is not offered", async () => {
  eventIs({ ...event, allowed: [] });
  visit(eventsRoutes, "/events/e1/edit", me);
  expect(await screen.findByRole("heading", { name: "You do not have permission to do this" })).toBeVisible();
});
