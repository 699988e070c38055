import { Link, useSearchParams } from "react-router";

/** Earlier and later pages of a list, kept in the address. */
export function Pagination({ page, size, total }: { page: number; size: number; total: number }) {
  const [search] = useSearchParams();
  const last = Math.min(Math.ceil(total / size), Math.floor(10000 / size));
  if (last <= 1) return null;
  const to = (n: number) => {
    const next = new URLSearchParams(search);
    next.set("page", String(n));
    return `?${next}`;
  };
  return (
    <nav className="govuk-pagination" aria-label="Pages">
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <Link className="govuk-link govuk-pagination__link" to={to(page - 1)} rel="prev">
            Previous<span className="govuk-visually-hidden"> page</span>
          </Link>
        </div>
      )}
      <p className="ev-quiet">
        Page {page} of {last.toLocaleString("en-GB")}
      </p>
      {page < last && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link govuk-pagination__link" to={to(page + 1)} rel="next">
            Next<span className="govuk-visually-hidden"> page</span>
          </Link>
        </div>
      )}
    </nav>
  );
}
