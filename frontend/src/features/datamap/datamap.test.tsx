import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { DataMap, DataMapPart } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { datamapRoutes } from "./routes";

const api = "http://api.test/api/v1";
const part = (key: string, more: Partial<DataMapPart>): DataMapPart => ({
  key,
  title: key,
  purpose: "To keep what you want to read.",
  basis: "public-task",
  restricted: false,
  fields: ["note"],
  onErasure: "goes",
  ...more,
});
const map: DataMap = {
  kinds: [
    {
      recordClass: "learning",
      title: "What you keep for yourself",
      kept: "Until you remove it.",
      parts: [
        part("reading_list_item", { title: "Your reading list", address: "/reading-list", count: 1200 }),
        part("need", { title: "What you need", restricted: true, count: 0 }),
      ],
    },
    {
      recordClass: "audit",
      title: "What was done",
      kept: "Six years.",
      parts: [
        part("audit_event", { title: "Acts", onErasure: "stays", stays: "It must be answered for.", basis: "legal-obligation" }),
      ],
    },
  ],
};

test("what is held about people says why, on which basis and what erasure does", async () => {
  server.use(http.get(`${api}/data-map`, () => HttpResponse.json(map)));
  visit(datamapRoutes, "/what-we-hold", { me: personWho() });
  const kept = await screen.findByRole("region", { name: "What you keep for yourself" });
  expect(within(kept).getByRole("heading", { name: "Your reading list" })).toBeVisible();
  expect(within(kept).getAllByText("Public task")).toHaveLength(2);
  expect(within(kept).getByText("Administrators never see it.")).toBeVisible();
  expect(screen.getByText("It stays. It must be answered for.")).toBeVisible();
  expect(screen.getByRole("button", { name: "CSV" })).toBeVisible();
  await expectAccessible();
});

test("what is held about me is counted, and leads to where it is", async () => {
  server.use(http.get(`${api}/data-map/mine`, () => HttpResponse.json(map)));
  visit(datamapRoutes, "/my-data", { me: personWho() });
  expect(await screen.findByRole("link", { name: "Your reading list" })).toHaveAttribute("href", "/reading-list");
  expect(screen.getByText("1,200")).toBeVisible();
  expect(screen.getByText("What we could hold, and do not hold about you")).toBeVisible();
  expect(screen.queryByRole("region", { name: "What was done" })).toBeNull();
  expect(screen.getByRole("link", { name: "Take a copy" })).toHaveAttribute("href", "/my-data/copy");
  await expectAccessible();
});

test("who has not signed in is asked to", () => {
  visit(datamapRoutes, "/my-data");
  expect(screen.getByRole("heading", { name: "Sign in to see this" })).toBeVisible();
});
