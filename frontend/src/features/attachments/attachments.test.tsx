import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { Attachment } from "@/api/generated";
import { server } from "@/test/setup";
import { expectAccessible, visit } from "@/test/visit";
import { personWho } from "@/test/words";
import { attachmentsRoutes } from "./routes";

const api = "http://api.test/api/v1";
const file: Attachment = {
  id: "a1",
  version: 0,
  name: "scan.pdf",
  type: "pdf",
  bytes: 2_500_000,
  sha256: "a".repeat(64),
  scanned: false,
  forReaders: false,
  allowed: ["revise", "remove"],
  createdAt: "2026-01-01T00:00:00Z",
};

function known(mine: boolean, first: Attachment[]) {
  let files = first;
  server.use(
    http.get(`${api}/cpd-records/r1`, () => HttpResponse.json({ id: "r1", title: "Self-neglect", mine })),
    http.get(`${api}/attachments`, () => HttpResponse.json({ items: files, page: 1, size: 20, total: files.length })),
    http.post(`${api}/attachments`, ({ request }) => {
      if (new URL(request.url).searchParams.get("fileName") === "program.pdf")
        return HttpResponse.json(
          {
            type: "/problems/invalid-request",
            title: "",
            status: 400,
            requestId: "1",
            errors: [{ pointer: "/file", message: "The content is a program, whatever the file is called" }],
          },
          { status: 400 },
        );
      files = [...files, { ...file, id: "a2", name: "more.pdf", scanned: true }];
      return HttpResponse.json(files.at(-1), { status: 201 });
    }),
    http.put(`${api}/attachments/a1`, () => {
      files = files.map((each) => ({ ...each, forReaders: true, version: 1 }));
      return HttpResponse.json(files[0]);
    }),
    http.delete(`${api}/attachments/a1`, () => {
      files = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

test("a file is added, opened to readers and removed; one that is not what it says is refused", async () => {
  known(true, [file]);
  const { user } = visit(attachmentsRoutes, "/cpd/r1/files", { me: personWho() });
  expect(await screen.findByText("Not scanned for viruses")).toBeVisible();
  expect(screen.getByText("2.5 MB")).toBeVisible();
  await user.upload(screen.getByLabelText("Add a file"), new File(["MZ"], "program.pdf"));
  await user.click(screen.getByRole("button", { name: "Add the file" }));
  expect(await screen.findByRole("link", { name: /is a program/ })).toHaveAttribute("href", "#file");
  await user.upload(screen.getByLabelText("Add a file"), new File(["%PDF"], "more.pdf"));
  await user.click(screen.getByRole("button", { name: "Add the file" }));
  expect(await screen.findByText("No virus found")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /scan.pdf/ }));
  expect(await screen.findByRole("checkbox", { name: /scan.pdf/, checked: true })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getAllByText("Remove")[0] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Remove it for good: scan.pdf" }));
  expect(await screen.findByText("No files yet.")).toBeVisible();
});

test("a reader takes away what was opened to them, and changes nothing", async () => {
  known(false, [{ ...file, allowed: [] }]);
  visit(attachmentsRoutes, "/cpd/r1/files", { me: personWho() });
  expect(await screen.findByRole("button", { name: "Download scan.pdf" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add the file" })).toBeNull();
  expect(screen.queryByRole("checkbox")).toBeNull();
  await expectAccessible();
});
