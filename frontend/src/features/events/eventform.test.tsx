import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Event, EventInput } from "@/api/generated";
import { anEvent } from "@/test/anEvent";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { eventsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const page = (items: unknown[]) => HttpResponse.json({ items, page: 1, size: 100, total: items.length });

const framework = (slug: string, name: string, code: string) => ({
  id: `${slug}-2`,
  slug,
  name,
  inForce: true,
  items: [{ code, label: `${code} of it` }],
});

let sent: EventInput[];

function change(known: Partial<Event> = {}) {
  sent = [];
  server.use(
    http.get(`${api}/organisations`, () => page([])),
    http.get(`${api}/frameworks`, () => page([framework("pcf", "PCF", "P1"), framework("kss", "KSS", "K1")])),
    http.get(`${api}/frameworks/pcf`, () => HttpResponse.json(framework("pcf", "PCF", "P1"))),
    http.get(`${api}/frameworks/kss`, () => HttpResponse.json(framework("kss", "KSS", "K1"))),
    http.get(`${api}/events/e1`, () => HttpResponse.json({ ...anEvent, ...known })),
    http.put(`${api}/events/e1`, async ({ request }) => {
      sent.push((await request.json()) as EventInput);
      return HttpResponse.json(anEvent);
    }),
  );
  return visit(eventsRoutes, "/events/e1/edit", { me: personWho("events.run") });
}

const save = async ({ user }: ReturnType<typeof change>) => {
  await user.click(screen.getByRole("button", { name: "Save the event" }));
  await waitFor(() => expect(sent).toHaveLength(1));
};

afterEach(() => sessionStorage.clear());

test("what is said of an item of the agenda stays when something else is changed", async () => {
  const form = change({ agenda: [{ at: "09:30", title: "Arrive", note: "Sign in with the code on the screen." }] });
  expect(await screen.findByLabelText("More about item 1 (optional)")).toHaveValue("Sign in with the code on the screen.");
  await form.user.click(screen.getByRole("button", { name: "Add to the agenda" }));
  await waitFor(() => expect(screen.getByLabelText("Time of item 2")).toHaveFocus());
  await save(form);
  expect(sent[0]?.agenda).toEqual([{ at: "09:30", title: "Arrive", note: "Sign in with the code on the screen." }]);
});

test("parts of several frameworks are sent together, and are found again in what was kept", async () => {
  const form = change();
  const choose = async (slug: string, part: string) => {
    await form.user.selectOptions(await screen.findByLabelText("Framework"), await screen.findByRole("option", { name: slug }));
    await form.user.click(await screen.findByRole("checkbox", { name: part }));
  };
  await choose("PCF", "P1 P1 of it");
  await choose("KSS", "K1 K1 of it");
  form.leave();
  const again = change();
  expect(await screen.findByRole("checkbox", { name: "P1 P1 of it" })).toBeChecked();
  await expectAccessible();
  await save(again);
  expect(sent[0]?.frameworkItems).toEqual([
    { editionId: "pcf-2", code: "P1" },
    { editionId: "kss-2", code: "K1" },
  ]);
});

test("what was typed of the place waits while people come online, and comes back", async () => {
  const form = change();
  await form.user.type(await screen.findByLabelText("Place"), ", room 2");
  await form.user.click(screen.getByRole("radio", { name: "Online" }));
  expect(screen.queryByRole("textbox", { name: "Place" })).toBeNull();
  await form.user.click(screen.getByRole("radio", { name: "In person and online" }));
  expect(screen.getByLabelText("Place")).toHaveValue("The Academy, room 2");
  await form.user.click(screen.getByRole("radio", { name: "Online" }));
  await save(form);
  expect(sent[0]?.venue).toBeUndefined();
});

test("a partner is chosen with a button, not by passing over its name", async () => {
  const form = change();
  server.use(http.get(`${api}/organisations`, () => page([{ id: "o2", name: "Estuary", serviceAreas: [] }])));
  await form.user.click(await screen.findByText("Keep places for partners"));
  await form.user.selectOptions(
    screen.getByLabelText("Add an organisation"),
    await screen.findByRole("option", { name: "Estuary" }),
  );
  expect(screen.queryByLabelText("Places for Estuary")).toBeNull();
  await form.user.click(screen.getByRole("button", { name: "Add it" }));
  await waitFor(() => expect(screen.getByLabelText("Places for Estuary")).toHaveFocus());
});
