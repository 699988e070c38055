import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Household, Invitation, InvitationFile, InvitationFileRow, InvitationProgress } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, organisationIsKnown, personWho } from "@/test/words";
import { invitationsRoutes } from "./routes";

const api = `http://api.test/api/v1/organisations/${northdown}`;
const admin = { me: personWho("people.invite", "people.manage", "roles.assign") };
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length });
const invitation: Invitation = {
  id: "i1",
  version: 0,
  organisationId: northdown,
  email: "zoe@northdown.example",
  givenName: "Zoë",
  familyName: "Müller",
  kind: "student",
  startsOn: "2026-11-25",
  roles: [],
  state: "failed",
  reason: "The sign-in service does not take this name or address",
  hadAccount: false,
  createdAt: "2026-11-25T10:00:00Z",
  allowed: ["resend", "withdraw"],
};
const progress: InvitationProgress = {
  paused: false,
  waiting: 120,
  sent: 3,
  accepted: 2,
  expired: 0,
  failed: 1,
  sentLastMinute: 40,
};
const file: InvitationFile = {
  id: "f1",
  version: 0,
  organisationId: northdown,
  fileName: "starters.csv",
  state: "review",
  ignored: ["Payroll"],
  counts: { rows: 3, ready: 1, known: 1, problem: 1 },
  sending: { invited: 0, waiting: 0, sent: 0, failed: 0 },
  createdAt: "2026-11-25T10:00:00Z",
  allowed: ["confirm", "report", "discard"],
};
const row: InvitationFileRow = {
  position: 3,
  line: 4,
  email: "ann@x.example",
  givenName: "Ann",
  familyName: "Bell",
  team: "Fostering teem",
  outcome: "problem",
  problems: [{ column: "Team", message: "There is no team of this name. Is it Fostering team?" }],
};

beforeEach(() => sessionStorage.clear());

test("one person is invited to a team, and a refusal keeps what was typed", async () => {
  organisationIsKnown();
  const sent: unknown[] = [];
  server.use(
    http.post(`${api}/invitations`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "There is a problem",
          status: 400,
          errors: [{ pointer: "/email", message: "They belong to your organisation already" }],
          requestId: "r1",
        },
        { status: 400 },
      );
    }),
  );
  const { user } = visit(invitationsRoutes, "/invite", admin);
  await user.type(await screen.findByLabelText("First name"), "Zoë");
  await user.type(screen.getByLabelText("Last name"), "Müller");
  await user.type(screen.getByLabelText("Email address"), "zoe@northdown.example");
  await user.click(screen.getByRole("radio", { name: "Student on placement" }));
  await user.selectOptions(
    screen.getByLabelText("Service area or team (optional)"),
    await screen.findByText("Early help: North"),
  );
  await user.click(screen.getByRole("button", { name: "Invite" }));
  expect(await screen.findByRole("link", { name: "They belong to your organisation already" })).toHaveAttribute("href", "#email");
  expect(screen.getByLabelText("First name")).toHaveValue("Zoë");
  expect(sent[0]).toEqual({
    email: "zoe@northdown.example",
    givenName: "Zoë",
    familyName: "Müller",
    kind: "student",
    serviceAreaId: "s1",
    teamId: "m1",
    roles: [],
  });
  await expectAccessible();
}, 20_000);

test("a team and roles that were chosen before the session ended are still chosen, and seen", async () => {
  organisationIsKnown();
  const { user, leave } = visit(invitationsRoutes, "/invite", admin);
  await user.selectOptions(await screen.findByLabelText("Service area or team (optional)"), "Early help: North");
  await user.click(screen.getByText("Give roles from the first day"));
  await user.click(screen.getByRole("checkbox", { name: "Editor" }));
  leave();
  visit(invitationsRoutes, "/invite", admin);
  expect(await screen.findByLabelText("Service area or team (optional)")).toHaveValue("s1/m1");
  expect(screen.getByRole("checkbox", { name: "Editor" })).toBeVisible();
  await expectAccessible();
}, 20_000);

test("what is written for one organisation does not turn up for another", async () => {
  organisationIsKnown();
  const estuary = { id: "00000000-0000-7000-8000-000000000002", name: "Estuary", kind: "council" };
  const one = personWho("people.invite");
  const me = {
    ...one,
    organisations: [...one.organisations, estuary],
    can: [{ right: "people.invite" as const, organisationIds: [northdown, estuary.id], everywhere: false }],
  };
  const { user, router } = visit(invitationsRoutes, "/invite", { me });
  await user.selectOptions(await screen.findByLabelText("Organisation"), "Estuary");
  await user.type(await screen.findByLabelText("First name"), "Zoë");
  await user.selectOptions(screen.getByLabelText("Organisation"), "Northdown");
  expect(await screen.findByLabelText("First name")).toHaveValue("");
  await user.selectOptions(screen.getByLabelText("Organisation"), "Estuary");
  expect(await screen.findByLabelText("First name")).toHaveValue("Zoë");
  expect(screen.getByRole("link", { name: "Invite many from a sheet" })).toHaveAttribute(
    "href",
    `/invite/sheet${router.state.location.search}`,
  );
}, 20_000);

test("the sending is seen, paused, and one that failed is sent again", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/invitations`, () => HttpResponse.json(page([invitation]))),
    http.get(`${api}/invitations/progress`, () => HttpResponse.json(progress)),
    http.get(`${api}/invitation-files`, () => HttpResponse.json(page([file]))),
    http.put(`${api}/invitations/pause`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...progress, paused: true });
    }),
    http.post(`${api}/invitations/i1/resend`, ({ request }) => {
      sent.push(request.headers.get("If-Match"));
      return HttpResponse.json(invitation);
    }),
  );
  const { user } = visit(invitationsRoutes, "/invitations", admin);
  expect(await screen.findByRole("heading", { name: "Inviting 120 people" })).toBeVisible();
  expect(screen.getByText("40 sent in the last minute, about 3 minutes to go")).toBeVisible();
  expect(await screen.findByRole("link", { name: "starters.csv" })).toHaveAttribute("href", "/invite/sheets/f1");
  expect(await screen.findByText(invitation.reason!)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Send again: Zoë Müller" }));
  await user.click(screen.getByRole("button", { name: "Pause" }));
  expect(await screen.findByRole("heading", { name: "Sending is paused" })).toBeVisible();
  expect(sent).toEqual(['"v0"', { paused: true }]);
  await expectAccessible();
});

test("those who were sent are read once more when the last is out, although none of them waits", async () => {
  let waiting = 1;
  const asked: string[] = [];
  server.use(
    http.get(`${api}/invitations`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("state") ?? "");
      return HttpResponse.json(page([{ ...invitation, state: "sent" as const, givenName: waiting > 0 ? "Zoë" : "Ada" }]));
    }),
    http.get(`${api}/invitations/progress`, () => HttpResponse.json({ ...progress, waiting })),
    http.get(`${api}/invitation-files`, () =>
      HttpResponse.json(page([{ ...file, state: "confirmed", sending: { invited: 2, sent: 2 - waiting, waiting, failed: 0 } }])),
    ),
  );
  visit(invitationsRoutes, "/invitations?show=sent", admin);
  expect(await screen.findByText("1 of 2 sent")).toBeVisible();
  waiting = 0;
  expect(await screen.findByText("2 of 2 sent", {}, { timeout: 8_000 })).toBeVisible();
  expect(await screen.findByRole("heading", { name: "Ada Müller" }, { timeout: 8_000 })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set(["sent"]));
}, 20_000);

test("a sheet is looked at before anyone is invited from it", async () => {
  let now = file;
  server.use(
    http.get(`${api}/invitations/progress`, () => HttpResponse.json(progress)),
    http.get(`${api}/invitation-files/f1`, () => HttpResponse.json(now)),
    http.get(`${api}/invitation-files/f1/rows`, () => HttpResponse.json(page([row]))),
    http.post(`${api}/invitation-files/f1/confirm`, () => {
      now = {
        ...file,
        version: 1,
        state: "confirmed",
        sending: { invited: 1, waiting: 1, sent: 0, failed: 0 },
        allowed: ["report"],
      };
      return HttpResponse.json(now);
    }),
  );
  const { user } = visit(invitationsRoutes, "/invite/sheets/f1", admin);
  expect(await screen.findByRole("heading", { name: "1 person ready to invite" })).toBeVisible();
  expect(screen.getByText(/left them out: Payroll/)).toBeVisible();
  expect(await screen.findByText(/Is it Fostering team/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Invite 1 person" }));
  expect(await screen.findByText("0 of 1 sent")).toBeVisible();
  now = { ...now, sending: { invited: 1, waiting: 0, sent: 1, failed: 0 } };
  expect(await screen.findByRole("heading", { name: "1 person invited" }, { timeout: 4_000 })).toBeVisible();
  await expectAccessible();
}, 20_000);

test("an error of the second carer leads to the second carer", async () => {
  organisationIsKnown();
  const household: Household = { id: "h1", organisationId: northdown, name: "Bell household", carers: [] };
  let refused = true;
  server.use(
    http.get(`${api}/households`, () => HttpResponse.json(page([household]))),
    http.post(`${api}/households`, () =>
      refused
        ? HttpResponse.json(
            {
              type: "/problems/invalid-request",
              title: "There is a problem",
              status: 400,
              errors: [{ pointer: "/carers/1/email", message: "Enter an email address" }],
              requestId: "r1",
            },
            { status: 400 },
          )
        : HttpResponse.json(household, { status: 201 }),
    ),
  );
  const { user } = visit(invitationsRoutes, "/households/new", admin);
  await user.type(await screen.findByLabelText("Name"), "Bell household");
  await user.click(screen.getByRole("button", { name: "Add another carer" }));
  const firsts = screen.getAllByLabelText("First name");
  await user.type(firsts[0]!, "Ann");
  await user.type(firsts[1]!, "Joe");
  await user.click(screen.getByRole("button", { name: "Add and invite" }));
  expect(await screen.findByRole("link", { name: "Enter an email address" })).toHaveAttribute("href", "#email-1");
  await expectAccessible();
  refused = false;
  await user.click(screen.getByRole("button", { name: "Add and invite" }));
  expect(await screen.findByRole("heading", { name: "Bell household" })).toBeVisible();
  await expectAccessible();
}, 20_000);

test("households are not asked for again while the sending is paused", async () => {
  organisationIsKnown();
  let asked = 0;
  const carer = { name: "Ann Bell", state: "waiting" as const, startsOn: "2026-11-25" };
  server.use(
    http.get(`${api}/households`, () => {
      asked++;
      return HttpResponse.json(page([{ id: "h1", organisationId: northdown, name: "Bell household", carers: [carer] }]));
    }),
    http.get(`${api}/invitations/progress`, () => HttpResponse.json({ ...progress, paused: true })),
  );
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    visit(invitationsRoutes, "/households", admin);
    expect(await screen.findByText("To be invited")).toBeVisible();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toBe(1);
  } finally {
    vi.useRealTimers();
  }
}, 20_000);
