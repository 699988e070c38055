import { Icon } from "@/ui/Icon";

type Props = { id: string; name: string; place: number; of: number; move: (place: number) => void };

/** One step up or down. At an end it stays where it is, so that focus does too. */
export function MoveButtons({ id, name, place, of, move }: Props) {
  return (
    <p className="ev-row ev-row--tight">
      {(["up", "down"] as const).map((way) => {
        const to = way === "up" ? place - 1 : place + 1;
        const isEnd = to < 1 || to > of;
        return (
          <button
            className="ev-iconbutton"
            type="button"
            key={way}
            id={`move-${way}-${id}`}
            aria-disabled={isEnd}
            onClick={() => !isEnd && move(to)}
          >
            <Icon name={way} />
            <span className="govuk-visually-hidden">
              Move {way}: {name}
            </span>
          </button>
        );
      })}
    </p>
  );
}
