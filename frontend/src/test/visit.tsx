import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { createMemoryRouter, RouterProvider, type RouteObject } from "react-router";
import { SessionContext, type Session } from "@/api/session";

/** Opens the app at a path, as a person would. */
export function visit(routes: RouteObject[], path: string, session?: Partial<Session>) {
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const here: Session = {
    me: null,
    accountUrl: "",
    consoleUrl: "",
    ended: false,
    unreachable: false,
    signIn: () => undefined,
    signOut: () => undefined,
    signOutEverywhere: () => undefined,
    ...session,
  };
  const { unmount: leave } = render(
    <SessionContext value={here}>
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SessionContext>,
  );
  return { user: userEvent.setup(), router, leave };
}

/** Contrast and landmarks need a laid-out page with its shell: the browser journeys check them with every rule on. */
export async function expectAccessible() {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations).toEqual([]);
}
