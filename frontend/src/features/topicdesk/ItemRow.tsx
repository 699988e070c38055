import { useState, type DragEvent } from "react";
import { Badge, type Side } from "@/ui/Badge";
import { sectionName } from "@/ui/topicWords";
import type { RowProps } from "./act";
import { ItemDetails } from "./ItemDetails";
import { MoveButtons } from "./MoveButtons";
import { hide, moveItem, pin, removeItem, titleOf, toSection } from "./edits";

const DRAGGED = "application/x-evident-item";

/** An item by hand: up, down, pin, and out. It can be dragged as well, onto the one that it goes before. */
export function ItemRow(props: RowProps) {
  const { item, errors } = props;
  const { over, ...dragging } = useDragging(props);
  const id = `item-${item.resourceId}`;
  return (
    <li
      className="ev-pagedesk__item"
      id={id}
      tabIndex={-1}
      data-hidden={item.hidden || undefined}
      data-over={over || undefined}
      {...dragging}
    >
      <div className="ev-tight">
        <b>{titleOf(item)}</b>
        <p className="ev-row ev-small">
          {item.resource?.side && <Badge side={item.resource.side as Side} />}
          {item.pinned && <span className="ev-tag">Pinned</span>}
          {item.hidden && <span className="ev-tag ev-tag--warn">Hidden</span>}
          {item.note && <span className="ev-quiet">{item.note}</span>}
        </p>
        {errors[id] && <p className="govuk-error-message">{errors[id]}</p>}
      </div>
      <Buttons {...props} />
      <ItemDetails {...props} />
    </li>
  );
}

function Buttons({ item, at, section, all, act }: RowProps) {
  const { key } = section;
  const { resourceId: id, ofCore, hidden, pinned } = item;
  const title = titleOf(item);
  const name = <span className="govuk-visually-hidden">{title}</span>;
  return (
    <div className="ev-row">
      <MoveButtons
        id={`item-${id}`}
        name={title}
        at={at}
        of={section.items.length}
        move={(by, focus) =>
          act(
            moveItem(all, key, id, at + by),
            `${title} is now ${at + by + 1} of ${section.items.length} in ${sectionName(section)}`,
            focus,
          )
        }
      />
      <button
        className="ev-link"
        type="button"
        onClick={() => act(pin(all, key, id, !pinned), `${title} is ${pinned ? "not pinned any more" : "pinned to the top"}`)}
      >
        {pinned ? "Unpin" : "Pin"} {name}
      </button>
      {ofCore ? (
        <button
          className="ev-link"
          type="button"
          onClick={() => act(hide(all, key, id, !hidden), `${title} is ${hidden ? "shown" : "hidden"}`)}
        >
          {hidden ? "Show" : "Hide"} {name}
        </button>
      ) : (
        <button
          className="ev-link"
          type="button"
          onClick={() => act(removeItem(all, key, id), `Removed ${title}`, `section-${key}`)}
        >
          Remove {name}
        </button>
      )}
    </div>
  );
}

/** Dragging onto another item puts it there, in whichever section that is. */
function useDragging({ item, at, section, all, act }: RowProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [from, id] = event.dataTransfer.getData(DRAGGED).split(" ");
    if (!from || !id || id === item.resourceId) return;
    const here = from === section.key ? all : toSection(all, from, id, section.key);
    act(moveItem(here, section.key, id, at), `Moved to place ${at + 1} in ${sectionName(section)}`);
  };
  return {
    over,
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAGGED, `${section.key} ${item.resourceId}`),
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: drop,
  };
}
