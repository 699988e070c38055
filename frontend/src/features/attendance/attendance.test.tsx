import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { AttendanceInput, Attendee, SignIn } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { attendanceRoutes } from "./routes";
import { duration, inHalves } from "./words";

const api = "http://api.test/api/v1";
const page = <T,>(...items: T[]) => HttpResponse.json({ items, page: 1, size: 50, total: items.length });
const routes = attendanceRoutes();
const organiser = { me: personWho("events.run") };
const desk: SignIn = {
  eventId: "e1",
  version: 3,
  title: "Stop the Clock: Assessment",
  startsAt: "2026-11-26T09:30:00Z",
  endsAt: "2026-11-26T12:30:00Z",
  venue: "The Academy",
  protectedMinutes: 180,
  code: "H4KRTX",
  walkIns: true,
  opensAt: "2026-11-26T09:00:00Z",
  closesAt: "2026-11-26T12:30:00Z",
  state: "open",
  counts: { coming: 2, waiting: 1, attended: 0, part: 0, excused: 0, absent: 0, walkedIn: 0 },
};
const amara: Attendee = {
  bookingId: "b1",
  number: 1,
  personId: "p1",
  name: "Amara Osei",
  organisationName: "Estuary",
  teamName: "Assessment team one",
  state: "confirmed",
};
const helen: Attendee = { ...amara, bookingId: "b2", personId: "p2", name: "Helen Marsh", how: "excused", comment: "Court" };
const refused = (status: number, type: string, rest: object) =>
  HttpResponse.json({ type: `/problems/${type}`, title: "", status, requestId: "12345678", errors: [], ...rest }, { status });

function deskIs(now: SignIn = desk) {
  server.use(
    http.get(`${api}/events/e1/sign-in`, () => HttpResponse.json(now)),
    http.get(`${api}/events/e1/attendance`, ({ request }) =>
      new URL(request.url).searchParams.get("show") === "waiting" ? page({ ...amara, state: "waiting" }) : page(amara, helen),
    ),
  );
}

test("everyone is marked in one pass by keyboard, and only what is new is sent", async () => {
  deskIs();
  const sent: AttendanceInput[] = [];
  server.use(
    http.put(`${api}/events/e1/attendance`, async ({ request }) => {
      sent.push((await request.json()) as AttendanceInput);
      if (sent.length > 1) return HttpResponse.json({ saved: 1, changes: 1, unchanged: 0, refused: [] });
      return refused(400, "invalid-request", {
        errors: [{ pointer: "/people/0/minutes", message: "Minutes must be 1,440 or fewer" }],
      });
    }),
  );
  const { user } = visit(routes, "/events/e1/people", organiser);
  const row = await screen.findByRole("group", { name: /Amara Osei/ });
  within(row).getByRole("radio", { name: "Attended" }).focus();
  await user.keyboard(" {ArrowRight}");
  await waitFor(() => expect(within(row).getByRole("radio", { name: "In part" })).toBeChecked());
  await user.type(within(row).getByLabelText(/Minutes/), "9000");
  expect(within(screen.getByRole("group", { name: /Helen Marsh/ })).getByRole("radio", { name: "Excused" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Save who came" }));
  expect(await screen.findByRole("link", { name: "Minutes must be 1,440 or fewer" })).toHaveAttribute("href", "#minutes-b1");
  expect(within(row).getByLabelText(/Minutes/)).toHaveValue("9000");
  await expectAccessible();
  await user.clear(within(row).getByLabelText(/Minutes/));
  await user.type(within(row).getByLabelText(/Minutes/), "45");
  await user.click(screen.getByRole("button", { name: "Save who came" }));
  expect(await screen.findByText("1 saved")).toBeVisible();
  expect(sent[1]).toEqual({ people: [{ bookingId: "b1", how: "part", minutes: 45 }] });
});

test("everyone else attended, with one button", async () => {
  deskIs();
  const { user } = visit(routes, "/events/e1/people", organiser);
  await user.click(await screen.findByRole("button", { name: "Everyone else attended" }));
  expect(within(screen.getByRole("group", { name: /Amara Osei/ })).getByRole("radio", { name: "Attended" })).toBeChecked();
  expect(within(screen.getByRole("group", { name: /Helen Marsh/ })).getByRole("radio", { name: "Excused" })).toBeChecked();
});

test("before it opens only apologies can be noted; those who wait are a list", async () => {
  deskIs({ ...desk, state: "early" });
  const { user } = visit(routes, "/events/e1/people", organiser);
  const row = await screen.findByRole("group", { name: /Amara Osei/ });
  expect(within(row).getAllByRole("radio")).toHaveLength(1);
  await user.click(screen.getByRole("link", { name: "Who waits" }));
  expect(await screen.findByText("Waits for a place")).toBeVisible();
  await expectAccessible();
});

test("who comes without a booking is added by name", async () => {
  deskIs();
  server.use(
    http.get(`${api}/colleagues`, () => HttpResponse.json({ items: [{ id: "p9", name: "Daniel Okafor", place: "Library" }] })),
    http.put(`${api}/events/e1/attendance`, () => HttpResponse.json({ saved: 1, changes: 1, unchanged: 0, refused: [] })),
  );
  const { user } = visit(routes, "/events/e1/people", organiser);
  await user.type(await screen.findByLabelText("Name"), "dan");
  await user.click(await screen.findByRole("button", { name: "Choose Daniel Okafor" }));
  expect(await screen.findByText("Daniel Okafor walked in")).toBeVisible();
});

test("the code is shown for the back of a room, as letters and as a QR code", async () => {
  deskIs();
  server.use(http.put(`${api}/events/e1/sign-in/code`, () => HttpResponse.json({ ...desk, code: "ABCDEF" })));
  const { user } = visit(routes, "/events/e1/sign-in-code", organiser);
  expect(await screen.findByText("H4K RTX")).toBeVisible();
  expect(screen.getByRole("img", { name: /check-in\/H4KRTX/ })).toBeVisible();
  expect(screen.getByText(/Open until 12:30/)).toBeVisible();
  await expectAccessible();
  deskIs({ ...desk, code: "ABCDEF" });
  await user.click(screen.getByRole("button", { name: "Show another code" }));
  expect(await screen.findByText("ABC DEF")).toBeVisible();
});

test("a page that is opened changes nothing; one button signs in, and a wrong code keeps what was typed", async () => {
  let asked = 0;
  server.use(
    http.put(`${api}/me/check-in`, () => {
      asked++;
      if (asked === 1)
        return refused(400, "invalid-request", {
          errors: [{ pointer: "/code", message: "No event has this code. Check the letters" }],
        });
      return HttpResponse.json({ ...desk, how: "attended", minutes: 180 });
    }),
  );
  const { user } = visit(routes, "/check-in/H4KRTX", organiser);
  expect(await screen.findByLabelText("Code on the screen")).toHaveValue("H4KRTX");
  expect(asked).toBe(0);
  await user.click(screen.getByRole("button", { name: "I am here" }));
  expect(await screen.findByRole("link", { name: /No event has this code/ })).toHaveAttribute("href", "#code");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "I am here" }));
  expect(await screen.findByRole("heading", { name: "You are signed in" })).toBeVisible();
  expect(screen.getByText(/3 hours of protected time/)).toBeVisible();
  await expectAccessible();
});

test("a sheet is understood first, with what to put right, and saved when it is wanted", async () => {
  deskIs();
  const saves: string[] = [];
  server.use(
    http.put(`${api}/events/e1/attendance/file`, ({ request }) => {
      const save = new URL(request.url).searchParams.get("save") ?? "";
      saves.push(save);
      const bad = { row: 3, who: "Nobody", message: "Nobody of this name has a place" };
      return HttpResponse.json({ saved: save === "true" ? 1 : 0, changes: 1, unchanged: 0, refused: [bad] });
    }),
  );
  const { user } = visit(routes, "/events/e1/people/file", organiser);
  await user.upload(await screen.findByLabelText("Sheet"), new File(["Email,How\na,yes\n"], "who.csv", { type: "text/csv" }));
  await user.click(screen.getByRole("button", { name: "Check the sheet" }));
  expect(await screen.findByText("Nobody of this name has a place")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save who came" }));
  expect(await screen.findByRole("heading", { name: "Saved" })).toBeVisible();
  expect(saves).toEqual(["false", "true"]);
});

test("a sheet to sign holds everyone, and room for more", async () => {
  deskIs();
  visit(routes, "/events/e1/people/sheet", organiser);
  expect(await screen.findByRole("row", { name: /Helen Marsh/ })).toHaveTextContent("Apologies");
  expect(screen.getAllByRole("row")).toHaveLength(8);
  await expectAccessible();
});

test("somebody sees what they were at and how much time that was", async () => {
  const sum = { from: "2026-10-01", to: "2026-12-31", minutes: 225, events: 2, planned: 180 };
  server.use(
    http.get(`${api}/me/protected-time`, () => HttpResponse.json({ quarter: sum, year: sum })),
    http.get(`${api}/me/attendance`, () =>
      page({
        eventId: "e1",
        title: "Webinar",
        kind: "webinar",
        startsAt: desk.startsAt,
        how: "part",
        minutes: 45,
        certificate: "H4KRTXH4KRTX",
      }),
    ),
  );
  visit(routes, "/events/attended", organiser);
  expect(await screen.findByRole("link", { name: "Webinar" })).toBeVisible();
  expect((await screen.findAllByText("3 hours 45 minutes"))[0]).toBeVisible();
  expect(screen.getByRole("button", { name: "Certificate for Webinar" })).toBeVisible();
  await expectAccessible();
});

test("lengths and codes are said as people say them", () => {
  expect([duration(0), duration(60), duration(61)]).toEqual(["0 minutes", "1 hour", "1 hour 1 minute"]);
  expect(inHalves("H4KRTX")).toBe("H4K RTX");
});

test("a row that nobody touched says what others noted meanwhile, and sends nothing", async () => {
  deskIs({ ...desk, state: "closed" });
  const sent: AttendanceInput[] = [];
  server.use(
    http.put(`${api}/events/e1/attendance`, async ({ request }) => {
      sent.push((await request.json()) as AttendanceInput);
      return HttpResponse.json({ saved: 1, changes: 1, unchanged: 0, refused: [] });
    }),
  );
  const { user } = visit(routes, "/events/e1/people", organiser);
  const row = (name: RegExp) => within(screen.getByRole("group", { name }));
  await user.click((await screen.findAllByRole("radio", { name: "Attended" }))[0] as HTMLElement);
  server.use(http.get(`${api}/events/e1/attendance`, () => page(amara, { ...helen, how: "absent" })));
  window.dispatchEvent(new Event("visibilitychange"));
  await user.click(screen.getByRole("button", { name: "Save who came" }));
  await waitFor(() => expect(row(/Helen Marsh/).getByRole("radio", { name: "Absent" })).toBeChecked());
  await user.click(row(/Amara Osei/).getByRole("radio", { name: "In part" }));
  await user.click(screen.getByRole("button", { name: "Save who came" }));
  await waitFor(() => expect(sent[1]).toEqual({ people: [{ bookingId: "b1", how: "part" }] }));
});

test("those who run it reach each booking from its name", async () => {
  deskIs();
  visit(routes, "/events/e1/people?show=all", organiser);
  expect(await screen.findByRole("link", { name: "Amara Osei" })).toHaveAttribute("href", "/bookings/b1");
});

const ofTime = (minutes: number, planned: number) => {
  const sum = { from: "2026-10-01", to: "2026-12-31", minutes, events: 0, planned };
  server.use(
    http.get(`${api}/me/protected-time`, () => HttpResponse.json({ quarter: sum, year: sum })),
    http.get(`${api}/me/attendance`, () => page()),
  );
  return visit(routes, "/events/attended", organiser);
};

test("no protected time is no large nought: what is to come counts, or else where to find some", async () => {
  const { leave } = ofTime(0, 180);
  expect(await screen.findByText("3 hours")).toBeVisible();
  expect(screen.getByText("kept free for you this quarter")).toBeVisible();
  leave();
  ofTime(0, 0);
  expect(await screen.findByText(/None yet this quarter/)).toBeVisible();
  expect(screen.queryByText(/0 minutes/)).toBeNull();
  await expectAccessible();
});
