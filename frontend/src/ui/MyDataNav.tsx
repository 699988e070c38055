import { Link, useLocation } from "react-router";

const places = [
  ["/my-data", "What is held"],
  ["/my-data/consents", "What I agreed to"],
  ["/my-data/who-looked", "Who looked"],
  ["/my-data/requests", "My requests"],
] as const;

/** The pages about what is held about the person. */
export function MyDataNav() {
  const { pathname } = useLocation();
  return (
    <nav className="ev-chips ev-spaced-l" aria-label="My data">
      {places.map(([to, name]) => (
        <Link className="ev-chip" key={to} to={to} aria-current={pathname === to ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
