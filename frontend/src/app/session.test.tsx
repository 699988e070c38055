import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type User, UserManager } from "oidc-client-ts";
import { MemoryRouter } from "react-router";
import { expectAccessible } from "@/test/visit";
import { personWho } from "@/test/words";
import { claimDrafts } from "@/ui/drafts";
import { AccountMenu } from "./AccountMenu";
import { freshToken, OneRenewal } from "./auth";
import { SessionEnded } from "./SessionEnded";
import { SignedIn } from "./SignedIn";

const me = personWho();
const config = { apiUrl: "", issuer: "http://id.test/realms/evident", clientId: "evident-web", version: "1" };

function here(users: Partial<UserManager>) {
  const end = new EventTarget();
  const onEnd = (listener: () => void) => {
    end.addEventListener("end", listener);
    return () => end.removeEventListener("end", listener);
  };
  render(
    <MemoryRouter>
      <SignedIn me={me} users={users as UserManager} config={config} onEnd={onEnd}>
        <SessionEnded />
        <AccountMenu me={me} />
      </SignedIn>
    </MemoryRouter>,
  );
  return { user: userEvent.setup(), end: () => end.dispatchEvent(new Event("end")) };
}

beforeEach(() => sessionStorage.clear());

test("a session that has ended says so and leads back to the same page", async () => {
  const signinRedirect = vi.fn().mockRejectedValueOnce(new Error("Failed to fetch")).mockResolvedValue(undefined);
  const { user, end } = here({ signinRedirect });
  expect(screen.queryByText(/You have been signed out/)).toBeNull();
  end();
  expect(await screen.findByText(/What you typed is kept/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in again" }));
  expect(signinRedirect).toHaveBeenCalledWith({ state: "/" });
  expect(await screen.findByText(/We could not reach the sign-in page/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in again" }));
  expect(screen.queryByText(/We could not reach the sign-in page/)).toBeNull();
  await expectAccessible();
});

test("signing out forgets what was typed", async () => {
  sessionStorage.setItem("evident-draft:/resources/new:resource", "{}");
  const signoutRedirect = vi.fn();
  const { user } = here({ signoutRedirect });
  await user.click(screen.getByRole("button", { name: /account menu/ }));
  await user.click(screen.getByRole("button", { name: "Sign out" }));
  expect(signoutRedirect).toHaveBeenCalled();
  expect(Object.keys(sessionStorage)).toEqual([]);
  await expectAccessible();
});

test("one person never finds what another typed in the same tab", () => {
  claimDrafts("one");
  sessionStorage.setItem("evident-draft:/x:y", "{}");
  claimDrafts("one");
  expect(sessionStorage.getItem("evident-draft:/x:y")).toBe("{}");
  claimDrafts("two");
  expect(sessionStorage.getItem("evident-draft:/x:y")).toBeNull();
});

test("a token that ran out while the computer slept is renewed once for all who ask", async () => {
  const renew = vi.spyOn(UserManager.prototype, "signinSilent").mockImplementation(
    () =>
      new Promise((answer) => {
        setTimeout(answer, 0, { access_token: "new" } as User);
      }),
  );
  const users = new OneRenewal({ authority: config.issuer, client_id: config.clientId, redirect_uri: "/signed-in" });
  vi.spyOn(users, "getUser").mockResolvedValue({ expired: true, access_token: "old" } as User);
  const token = freshToken(users);
  expect(await Promise.all([token(), users.signinSilent(), token()])).toEqual(["new", { access_token: "new" }, "new"]);
  expect(renew).toHaveBeenCalledTimes(1);
  await token();
  expect(renew).toHaveBeenCalledTimes(2);
});
