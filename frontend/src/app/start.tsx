import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createBrowserRouter, RouterProvider } from "react-router";
import { getMe } from "@/api/generated";
import { client } from "@/api/generated/client.gen";
import { loadConfig } from "@/api/config";
import { asProblem } from "@/api/problem";
import { SessionContext, type Session } from "@/api/session";
import { createUserManager, finishSignIn, remember, shouldResume } from "./auth";
import { routes } from "./routes";

/** Reads the configuration, finishes or resumes a sign-in, and returns the app. */
export async function start() {
  const config = await loadConfig();
  const users = createUserManager(config);
  client.setConfig({ baseUrl: config.apiUrl });
  client.interceptors.request.use(async (request) => {
    const token = (await users.getUser())?.access_token;
    if (token) request.headers.set("Authorization", `Bearer ${token}`);
    return request;
  });

  const goOn = await finishSignIn(users);
  if (goOn) history.replaceState(null, "", goOn);
  else if (shouldResume()) {
    await users.signinRedirect({ state: location.pathname + location.search });
    return null;
  }
  const user = await users.getUser();
  remember(user !== null);
  const me = user ? (await getMe({ throwOnError: true })).data : null;

  const session: Session = {
    me,
    accountUrl: `${config.issuer}/account/`,
    signIn: () => void users.signinRedirect({ state: location.pathname + location.search }),
    signOut: () => {
      remember(false);
      void users.signoutRedirect();
    },
  };
  const cache = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (times, error) => times < 2 && (asProblem(error)?.status ?? 503) >= 500,
      },
    },
  });
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={cache}>
        <RouterProvider router={createBrowserRouter(routes(config.version))} />
      </QueryClientProvider>
    </SessionContext>
  );
}
