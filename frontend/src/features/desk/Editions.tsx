import { Link } from "react-router";
import { editions } from "@/ui/editions";

/** Narrows a list to one edition. Which one stands in the address. */
export function Editions({ show, chosen }: { show: string; chosen: string | undefined }) {
  return (
    <nav className="ev-row ev-small ev-spaced" aria-label="Edition">
      <span>Edition:</span>
      <Link to={`?show=${show}`} aria-current={chosen ? undefined : "page"}>
        All
      </Link>
      {editions.map(({ value, name }) => (
        <Link key={value} to={`?show=${show}&edition=${value}`} aria-current={value === chosen ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
