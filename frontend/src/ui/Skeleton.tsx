/** The shape of what is coming. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div className="ev-stack" role="status">
      <span className="govuk-visually-hidden">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span className="ev-skeleton" key={line} />
      ))}
    </div>
  );
}
