import { NavLink, useLocation } from "react-router";
import { useSession } from "@/api/session";
import { placesBeside } from "./navigation";

/** What stands beside this page in its area. */
export function Subnav() {
  const { me } = useSession();
  const beside = placesBeside(me, useLocation().pathname);
  if (!beside) return null;
  return (
    <nav className="ev-subnav" aria-label={beside.area.label}>
      <ul className="ev-wrap">
        {beside.places.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end={beside.places.some((other) => other.to.startsWith(`${to}/`))}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
