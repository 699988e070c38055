import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { northdown, personWho, wordsAreKnown } from "@/test/words";
import { outwardRoutes } from "./routes";

const editor = { me: personWho("resources.edit") };
const hostsAt = `http://api.test/api/v1/organisations/${northdown}/embed-hosts`;

function hostsAre(version: number, ...hosts: string[]) {
  server.use(http.get(hostsAt, () => HttpResponse.json({ version, hosts })));
}

test("an editor takes the code of a block and the addresses", async () => {
  wordsAreKnown();
  hostsAre(0);
  const { user } = visit(outwardRoutes, "/share-outward", editor);
  expect(await screen.findByLabelText("Embed code")).toHaveValue(
    '<iframe src="http://api.test/api/v1/embeds/topics/care?for=northdown" title="Care: new in Evident" width="100%" height="560" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
  expect(screen.getByLabelText("Feed of Care")).toHaveValue("http://api.test/api/v1/feeds/topics/care.atom");
  expect(screen.getByLabelText("OAI-PMH")).toHaveValue("http://api.test/api/v1/oai");
  await user.click(screen.getByRole("button", { name: "Copy OAI-PMH" }));
  expect(await screen.findByText("Copied")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe("http://api.test/api/v1/oai");
  expect(await screen.findByLabelText("Hosts that may show a block")).toBeVisible();
  await expectAccessible();
});

test("hosts are saved one a line", async () => {
  wordsAreKnown();
  hostsAre(0);
  let sent: unknown;
  server.use(
    http.put(hostsAt, async ({ request }) => {
      sent = [request.headers.get("If-Match"), await request.json()];
      return HttpResponse.json({ version: 1, hosts: ["a.example", "b.example"] });
    }),
  );
  const { user } = visit(outwardRoutes, "/share-outward", editor);
  await user.type(await screen.findByLabelText("Hosts that may show a block"), "a.example\nb.example\n");
  await user.click(screen.getByRole("button", { name: "Save hosts" }));

  expect(await screen.findByText("2 hosts saved.")).toBeVisible();
  expect(sent).toEqual(['"v0"', { hosts: ["a.example", "b.example"] }]);
  expect(screen.getByLabelText("Hosts that may show a block")).toHaveValue("a.example\nb.example");
  await expectAccessible();
});

test("what is no host is said beside the list, and what was typed stays", async () => {
  wordsAreKnown();
  hostsAre(2, "a.example");
  const message = "Enter a host like intranet.northdown.example, without https:// or a path";
  server.use(
    http.put(hostsAt, () =>
      HttpResponse.json(
        { type: "/problems/invalid-request", title: "", status: 400, requestId: "q", errors: [{ pointer: "/hosts/1", message }] },
        { status: 400 },
      ),
    ),
  );
  const { user } = visit(outwardRoutes, "/share-outward", editor);
  await user.type(await screen.findByLabelText("Hosts that may show a block"), "\nhttps://b");
  await user.click(screen.getByRole("button", { name: "Save hosts" }));

  const summary = await screen.findByRole("alert");
  expect(within(summary).getByRole("link", { name: message })).toHaveAttribute("href", "#hosts");
  expect(screen.getByLabelText("Hosts that may show a block")).toHaveValue("a.example\nhttps://b");
  await expectAccessible();
});

test("those who edit nowhere are told how to get the right", async () => {
  visit(outwardRoutes, "/share-outward", { me: personWho() });
  expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
  expect(screen.queryByLabelText("Embed code")).toBeNull();
  await expectAccessible();
});
