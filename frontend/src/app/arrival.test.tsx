import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { Link, Outlet } from "react-router";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { CameContext, useNamed } from "@/ui/onPage";
import { Page } from "@/ui/Page";
import { expectAccessible, visit } from "@/test/visit";
import { useArrival } from "./useArrival";

function Here() {
  return (
    <CameContext value={useArrival()}>
      <Outlet />
    </CameContext>
  );
}

const First = () => (
  <Page title="First">
    <h1>First</h1>
    <Link to="/second">On</Link>
  </Page>
);

/** As pages do that first show that they load: one Page gives way to another. */
function Second() {
  const [known, setKnown] = useState(false);
  const button = <button onClick={() => setKnown(!known)}>Look</button>;
  if (!known) return <Page title="Second">{button}</Page>;
  return (
    <div>
      <Page title="Second">
        {button}
        <Named />
      </Page>
    </div>
  );
}

function Named() {
  const [error, setError] = useState<unknown>(null);
  useNamed("Una Byrne");
  return (
    <>
      {error !== null && <ErrorSummary error={error} />}
      <h1>Una Byrne</h1>
      <button onClick={() => setError(error === null ? new Error() : null)}>Send</button>
    </>
  );
}

const routes = [
  {
    Component: Here,
    children: [
      { path: "/", Component: First },
      { path: "/second", Component: Second },
    ],
  },
];

beforeEach(() => vi.spyOn(window, "scrollTo").mockImplementation(() => undefined));

test("who comes to another screen stands at its top, and stays in it when it has loaded", async () => {
  const { user } = visit(routes, "/");
  expect(document.body).toHaveFocus();
  await user.click(await screen.findByRole("link", { name: "On" }));
  await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  await user.click(screen.getByRole("button", { name: "Look" }));
  await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
});

test("a page is named after what it shows, and says that a form was refused", async () => {
  const { user } = visit(routes, "/second");
  await user.click(await screen.findByRole("button", { name: "Look" }));
  await waitFor(() => expect(document.title).toBe("Una Byrne – Evident"));
  await user.click(screen.getByRole("button", { name: "Send" }));
  await waitFor(() => expect(document.title).toBe("Error: Una Byrne – Evident"));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Send" }));
  await waitFor(() => expect(document.title).toBe("Una Byrne – Evident"));
});
