/** A glyph. It says nothing aloud, because its words stand beside it. */
export function Icon({ name }: { name: string }) {
  return (
    <svg className="ev-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`/glyphs.svg#g-${name}`} />
    </svg>
  );
}
