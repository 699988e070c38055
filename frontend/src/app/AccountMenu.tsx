import { useState } from "react";
import { Link } from "react-router";
import type { Me } from "@/api/generated";
import { useSession } from "@/api/session";

export function AccountMenu({ me }: { me: Me }) {
  const { accountUrl, signOut, signOutEverywhere } = useSession();
  const [open, setOpen] = useState(false);
  const initials = me.displayName
    .split(" ")
    .map((word) => word[0])
    .join("")
    .slice(0, 2);
  return (
    <>
      <button
        className="ev-tool ev-tool--account"
        type="button"
        aria-expanded={open}
        aria-controls="account"
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      >
        <span className="ev-avatar" aria-hidden="true">
          {initials}
        </span>
        <span className="ev-account__name">{me.displayName}</span>
        <span className="govuk-visually-hidden"> account menu</span>
      </button>
      {open && (
        <ul className="ev-menu" id="account">
          <li>
            <Link to="/profile" onClick={() => setOpen(false)}>
              My profile
            </Link>
          </li>
          <li>
            <Link to="/account" onClick={() => setOpen(false)}>
              My roles and places
            </Link>
          </li>
          <li>
            <Link to="/organisation" onClick={() => setOpen(false)}>
              Who we are
            </Link>
          </li>
          <li>
            <Link to="/topics-i-follow" onClick={() => setOpen(false)}>
              Topics I follow
            </Link>
          </li>
          <li>
            <Link to="/my-data" onClick={() => setOpen(false)}>
              My data
            </Link>
          </li>
          <li>
            <a href={accountUrl}>Password and sign-in</a>
          </li>
          <li>
            <button type="button" onClick={signOut}>
              Sign out
            </button>
          </li>
          <li>
            <button type="button" onClick={signOutEverywhere}>
              Sign out everywhere
            </button>
          </li>
        </ul>
      )}
    </>
  );
}
