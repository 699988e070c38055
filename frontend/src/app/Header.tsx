import { useState } from "react";
import { Link, useLocation } from "react-router";
import { useSession } from "@/api/session";
import { Bell } from "@/features/notices/Bell";
import { Icon } from "@/ui/Icon";
import { AccountMenu } from "./AccountMenu";
import { areasFor, isIn } from "./navigation";
import { SearchBox } from "./SearchBox";

export function Header() {
  const { me, signIn } = useSession();
  const path = useLocation().pathname;
  const [open, setOpen] = useState(false);
  return (
    <header className="ev-header">
      <div className="ev-wrap ev-header__top">
        <Link className="ev-logo" to="/">
          <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <use href="/glyphs.svg#g-mark" />
          </svg>
          Evident
        </Link>
        {me?.organisations[0] && <span className="ev-header__org">{me.organisations[0].name}</span>}
        <SearchBox />
        <div className="ev-header__tools">
          <Link className="ev-tool" to="/ask">
            <Icon name="ask" />
            Ask a person
          </Link>
          <Bell />
          {me ? (
            <AccountMenu me={me} />
          ) : (
            <button className="ev-tool" type="button" onClick={signIn}>
              Sign in
            </button>
          )}
          <button
            className="ev-tool ev-tool--menu"
            type="button"
            aria-expanded={open}
            aria-controls="nav"
            onClick={() => setOpen(!open)}
          >
            Menu
          </button>
        </div>
      </div>
      <nav className="ev-nav" id="nav" aria-label="Main" data-open={open || undefined}>
        <ul className="ev-wrap">
          {areasFor(me).map((area) => (
            <li key={area.to}>
              <Link to={area.to} aria-current={area.to === path ? "page" : isIn(area, path) ? "true" : undefined}>
                {area.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
