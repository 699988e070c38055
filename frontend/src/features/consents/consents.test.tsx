import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Consent } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { consentsRoutes } from "./routes";

const at = "http://api.test/api/v1";
const page = <T,>(items: T[]) => ({ items, page: 1, size: 100, total: items.length });

test("yes and no take one click each, and all that was said is kept", async () => {
  let given = false;
  const credit = (): Consent => ({
    purpose: "credit",
    title: "My name in credits",
    wording: "My name may be shown beside what I wrote.",
    wordingVersion: 1,
    state: given ? "given" : "not-given",
    ...(given ? { saidAt: "2026-11-25T09:00:00Z", saidTo: 1 } : {}),
  });
  const change = { ...credit(), given: true, how: "in-the-app", saidAt: "2026-11-25T09:00:00Z" };
  server.use(
    http.get(`${at}/me/consents`, () => HttpResponse.json(page([credit()]))),
    http.get(`${at}/me/consents/changes`, () => HttpResponse.json(page(given ? [change] : []))),
    http.put(`${at}/me/consents/credit`, async ({ request }) => {
      const body = (await request.json()) as { given: boolean; wordingVersion: number };
      expect(body.wordingVersion).toBe(1);
      given = body.given;
      return HttpResponse.json(credit());
    }),
  );
  const { user } = visit(consentsRoutes, "/my-data/consents", { me: personWho() });
  expect(await screen.findByText("You have not agreed.")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Agree: My name in credits" }));
  expect(await screen.findByText("You agreed on 25 November 2026.")).toBeVisible();
  await user.click(await screen.findByText("Everything you have said, and when"));
  expect(screen.getByText("Yes: My name in credits")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "No longer agree: My name in credits" }));
  expect(await screen.findByText("You have not agreed.")).toBeVisible();
});

test("an administrator sees how many, and never few", async () => {
  server.use(
    http.get(`${at}/organisations/:id/consent-counts`, () =>
      HttpResponse.json(
        page([
          { purpose: "credit", title: "My name in credits", given: 12, few: false },
          { purpose: "statistics", title: "Statistics about me", few: true },
        ]),
      ),
    ),
  );
  visit(consentsRoutes, "/admin/privacy/consents", { me: personWho("privacy.manage") });
  expect(await screen.findByRole("row", { name: "My name in credits 12" })).toBeVisible();
  expect(screen.getByRole("row", { name: "Statistics about me Fewer than 5" })).toBeVisible();
  await expectAccessible();
});
