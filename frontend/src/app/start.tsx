import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ErrorResponse, type UserManager } from "oidc-client-ts";
import { createBrowserRouter, RouterProvider } from "react-router";
import { loadConfig } from "@/api/config";
import { getMe } from "@/api/generated";
import { client } from "@/api/generated/client.gen";
import { asProblem } from "@/api/problem";
import { claimDrafts } from "@/ui/drafts";
import { countVisits } from "./countVisits";
import { createUserManager, finishSignIn, freshToken, remember, shouldResume } from "./auth";
import { routes } from "./routes";
import { SignedIn } from "./SignedIn";

/** Reads the configuration, finishes or resumes a sign-in, and returns the app. */
export async function start() {
  const config = await loadConfig();
  const users = createUserManager(config);
  client.setConfig({ baseUrl: config.apiUrl });
  const onEnd = sendTokens(users);

  const goOn = await finishSignIn(users);
  if (goOn) history.replaceState(null, "", goOn);
  else if (shouldResume()) {
    await users.signinRedirect({ state: location.pathname + location.search });
    return null;
  }
  const user = await users.getUser();
  remember(user !== null);
  const me = user ? await whoIsHere() : null;
  if (me) claimDrafts(me.id);

  const cache = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (times, error) => times < 2 && (asProblem(error)?.status ?? 503) >= 500,
      },
    },
  });
  const router = createBrowserRouter(routes(config.version));
  countVisits(router);
  return (
    <SignedIn me={me} users={users} config={config} onEnd={onEnd}>
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SignedIn>
  );
}

/** Somebody with an account that nothing is opened for yet is told whom to ask. */
async function whoIsHere() {
  try {
    return (await getMe({ throwOnError: true })).data;
  } catch (error) {
    if (asProblem(error)?.status !== 403) throw error;
    throw new Error("Your account is not set up for Evident yet. Ask whoever invited you, then try again.", { cause: error });
  }
}

/** Each request carries a good token. Returns how to be told when there is none to be had any more. */
function sendTokens(users: UserManager) {
  const end = new EventTarget();
  const token = freshToken(users);
  client.interceptors.request.use(async (request) => {
    const bearer = await token();
    if (bearer) request.headers.set("Authorization", `Bearer ${bearer}`);
    return request;
  });
  client.interceptors.response.use((response) => {
    if (response.status === 401) end.dispatchEvent(new Event("end"));
    return response;
  });
  users.events.addSilentRenewError((error) => {
    if (error instanceof ErrorResponse) end.dispatchEvent(new Event("end"));
  });
  return (listener: () => void) => {
    end.addEventListener("end", listener);
    return () => end.removeEventListener("end", listener);
  };
}
