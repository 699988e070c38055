import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Profile, ProfileInput } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { profilesRoutes } from "./routes";

const api = "http://api.test/api/v1";
const me = { me: { ...personWho(), givenName: "Editha" } };
const profile: Profile = {
  version: 3,
  profession: "social-worker",
  regulator: "social-work-england",
  workplaces: [{ organisationName: "Northdown", serviceAreaName: "Early help", teamName: "North" }],
  missing: ["registeredOn", "careerLevel"],
};

function known(over: Partial<Profile> = {}) {
  server.use(
    http.get(`${api}/me`, () => HttpResponse.json({ ...me.me, interests: ["t1"] })),
    http.get(`${api}/me/profile`, () => HttpResponse.json({ ...profile, ...over })),
    http.get(`${api}/me/access-needs`, () => HttpResponse.json({ note: "A hearing loop" })),
  );
}

beforeEach(() => sessionStorage.clear());

test("a profile shows what was said, why it is asked, and what is missing in one quiet sentence", async () => {
  known();
  visit(profilesRoutes, "/profile", me);
  expect(await screen.findByText("Social worker")).toBeVisible();
  expect(screen.getByText("North, Early help, Northdown")).toBeVisible();
  expect(screen.getByText(/^You have not said when you joined the register and how far you are/)).toBeVisible();
  expect(await screen.findByText("A hearing loop")).toBeVisible();
  expect(screen.getByText("1 topic")).toBeVisible();
  await expectAccessible();
});

test("a section is saved by itself, over what the others say", async () => {
  const sent: ProfileInput[] = [];
  known({ service: "Duty desk" });
  server.use(
    http.put(`${api}/me/profile`, async ({ request }) => {
      expect(request.headers.get("If-Match")).toBe('"v3"');
      sent.push((await request.json()) as ProfileInput);
      return HttpResponse.json({ ...profile, version: 4 });
    }),
  );
  const { user, router } = visit(profilesRoutes, "/profile/work", me);
  await user.click(await screen.findByRole("radio", { name: "Experienced" }));
  await user.clear(screen.getByLabelText(/in your own words/));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeVisible();
  await waitFor(() => expect(router.state.location.state).toBeNull());
  expect(screen.getByText("Saved.")).toBeVisible();
  expect(sent).toEqual([{ profession: "social-worker", regulator: "social-work-england", careerLevel: "experienced" }]);
});

test("a refusal leads to its field, and what was typed outlives the end of a session", async () => {
  known();
  server.use(
    http.put(`${api}/me/profile`, () =>
      HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "There is a problem with what you sent",
          status: 400,
          requestId: "12345678",
          errors: [{ pointer: "/registeredOn", message: "Choose the regulator, or leave the day out" }],
        },
        { status: 400 },
      ),
    ),
  );
  const first = visit(profilesRoutes, "/profile/registration", me);
  await first.user.click(await screen.findByRole("radio", { name: "None" }));
  await first.user.type(screen.getByLabelText("When did you first join the register?"), "2009-09-01");
  await first.user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: /Choose the regulator/ })).toHaveAttribute("href", "#registeredOn");
  await expectAccessible();
  first.leave();
  visit(profilesRoutes, "/profile/registration", me);
  expect(await screen.findByText(/We kept what you typed/)).toBeVisible();
  expect(screen.getByLabelText("When did you first join the register?")).toHaveValue("2009-09-01");
  expect(screen.getByRole("radio", { name: "None" })).toBeChecked();
});

test("a note on access needs says who sees it, and is removed by emptying it", async () => {
  const sent: unknown[] = [];
  known();
  server.use(
    http.put(`${api}/me/access-needs`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  const { user } = visit(profilesRoutes, "/profile/access-needs", me);
  expect(await screen.findByText("Only you see this.")).toBeVisible();
  await user.clear(screen.getByLabelText("What should an organiser know or prepare?"));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent).toEqual([{ note: "" }]));
  expect(await screen.findByText("Saved.")).toBeVisible();
});

test("a joiner is shown the way, and says when they are ready", async () => {
  let finished = false;
  server.use(
    http.get(`${api}/me/welcome`, () =>
      HttpResponse.json({ offered: !finished, joinedOn: "2026-11-20", profileSaved: true, topicsFollowed: 0 }),
    ),
    http.get(`${api}/packs`, () =>
      HttpResponse.json({
        items: [{ id: "p1", title: "First fortnight", totalMinutes: 50, organisationName: "Northdown" }],
        page: 1,
        size: 5,
        total: 1,
      }),
    ),
    http.put(`${api}/me/welcome`, () => {
      finished = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = visit([...profilesRoutes, { path: "/", element: <h1>Home</h1> }], "/welcome", me);
  expect(await screen.findByRole("heading", { name: "Welcome, Editha" })).toBeVisible();
  expect(await screen.findByRole("link", { name: "First fortnight" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "I am ready" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/"));
  expect(finished).toBe(true);
});
