import { Link } from "react-router";

/** The way back up. */
export function Crumbs({ to, name }: { to: string; name: string }) {
  return (
    <nav className="ev-crumbs" aria-label="Breadcrumb">
      <ol>
        <li>
          <Link to={to}>{name}</Link>
        </li>
      </ol>
    </nav>
  );
}
