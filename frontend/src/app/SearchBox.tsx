import { useQuery } from "@tanstack/react-query";
import { useState, type KeyboardEvent } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { suggestOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Icon } from "@/ui/Icon";

/** The one search box, with titles suggested as an ARIA combobox. */
export function SearchBox() {
  const [search] = useSearchParams();
  const asked = search.get("q") ?? "";
  return <Box key={asked} asked={asked} />;
}

function Box({ asked }: { asked: string }) {
  const navigate = useNavigate();
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const { data } = useQuery({ ...suggestOptions({ query: { q: text } }), enabled: open && text.trim().length >= 3 });
  const items = open ? (data?.items ?? []) : [];
  const go = () => {
    setOpen(false);
    const item = items[chosen];
    void navigate(item ? `/resources/${item.id}` : `/search?${new URLSearchParams({ q: text })}`);
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length) {
      event.preventDefault();
      setChosen((chosen + step + items.length + 1) % (items.length + 1));
    }
    if (event.key === "Escape") setOpen(false);
  };
  return (
    <form
      className="ev-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label className="govuk-visually-hidden" htmlFor="search-everything">
        Search everything you may see
      </label>
      <input
        id="search-everything"
        name="q"
        type="search"
        placeholder="Search topics, reading, events"
        autoComplete="off"
        maxLength={400}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={items[chosen] ? `suggestion-${chosen}` : undefined}
        value={text}
        onKeyDown={move}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setChosen(-1);
        }}
      />
      <button type="submit">
        <Icon name="search" />
        <span className="govuk-visually-hidden">Search</span>
      </button>
      <div className="ev-suggest" id="suggestions" role="listbox" aria-label="Titles" hidden={items.length === 0}>
        {items.map((item, n) => (
          // The listbox is worked from the input's keys; the mouse is an extra way.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={item.id}
            id={`suggestion-${n}`}
            role="option"
            aria-selected={n === chosen}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void navigate(`/resources/${item.id}`)}
          >
            {item.title}
          </div>
        ))}
      </div>
    </form>
  );
}
