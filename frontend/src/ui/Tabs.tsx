import { Link } from "react-router";

/** Which part of a list is shown; it stands in the address. */
export function Tabs({ tabs, shown }: { tabs: readonly (readonly [string, string])[]; shown: string }) {
  return (
    <nav className="ev-chips ev-spaced-l" aria-label="Show">
      {tabs.map(([value, name]) => (
        <Link className="ev-chip" key={value} to={`?show=${value}`} aria-current={value === shown ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
