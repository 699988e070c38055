import { useState } from "react";
import { Link, NavLink } from "react-router";
import { may } from "@/api/rights";
import { useSession } from "@/api/session";
import { Icon } from "@/ui/Icon";
import { AccountMenu } from "./AccountMenu";
import { SearchBox } from "./SearchBox";

export function Header() {
  const { me, signIn } = useSession();
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
          <li>
            <NavLink to="/" end>
              Home
            </NavLink>
          </li>
          <li>
            <NavLink to="/hub">Hub</NavLink>
          </li>
          {me && (
            <li>
              <NavLink to="/reading-list">Reading list</NavLink>
            </li>
          )}
          {may(me, "resources.edit") && (
            <li>
              <NavLink to="/our-resources">Our resources</NavLink>
            </li>
          )}
          {may(me, "resources.import") && (
            <li>
              <NavLink to="/imports">Imports</NavLink>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
}
