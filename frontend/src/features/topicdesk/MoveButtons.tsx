import { Icon } from "@/ui/Icon";

type Props = { id: string; name: string; at: number; of: number; move: (by: number, focus: string) => void };

/** Up and down. Focus stays on the button that was pressed, or goes to the other one at the end of the road. */
export function MoveButtons({ id, name, at, of, move }: Props) {
  const up = () => move(-1, at === 1 ? `${id}-down` : `${id}-up`);
  const down = () => move(1, at === of - 2 ? `${id}-up` : `${id}-down`);
  return (
    <span className="ev-row ev-row--tight">
      <button className="ev-iconbtn" id={`${id}-up`} type="button" disabled={at === 0} onClick={up}>
        <Icon name="up" />
        <span className="govuk-visually-hidden">Move {name} up</span>
      </button>
      <button className="ev-iconbtn" id={`${id}-down`} type="button" disabled={at >= of - 1} onClick={down}>
        <Icon name="down" />
        <span className="govuk-visually-hidden">Move {name} down</span>
      </button>
    </span>
  );
}
