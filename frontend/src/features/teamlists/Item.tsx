import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import type { TeamListItem } from "@/api/generated";
import {
  listTeamListsQueryKey,
  tickTeamListItemMutation,
  untickTeamListItemMutation,
} from "@/api/generated/@tanstack/react-query.gen";
import { asProblem, describe } from "@/api/problem";
import { Badge, type Side } from "@/ui/Badge";
import { day } from "@/ui/dates";
import { Minutes } from "@/ui/Minutes";

export function Item({ list, item }: { list: string; item: TeamListItem }) {
  const { resource } = item;
  return (
    <li className="ev-stack ev-tight">
      <p className="ev-row">
        {resource?.side && <Badge side={resource.side as Side} />}
        {item.dueOn && <span className="ev-tag ev-tag--time">By {day(item.dueOn)}</span>}
      </p>
      <h3>{resource ? <Link to={resource.address}>{resource.title}</Link> : "This is not open to you"}</h3>
      {item.note && <p>{item.note}</p>}
      <p className="ev-meta">
        <Minutes minutes={resource?.minutes} />
        {item.readBy.length > 0 && <span>Read by {item.readBy.join(", ")}</span>}
      </p>
      <Tick list={list} item={item} />
    </li>
  );
}

function Tick({ list, item }: { list: string; item: TeamListItem }) {
  const cache = useQueryClient();
  const path = { id: list, resourceId: item.resourceId };
  const refresh = { onSettled: () => cache.invalidateQueries({ queryKey: listTeamListsQueryKey() }) };
  const tick = useMutation({ ...tickTeamListItemMutation(), ...refresh });
  const untick = useMutation({ ...untickTeamListItemMutation(), ...refresh });
  const failed = tick.error ?? untick.error;
  const id = `read-${list}-${item.resourceId}`;
  return (
    <>
      {failed && <p role="alert">{describe(asProblem(failed))}</p>}
      <p>
        <label className="ev-check ev-check--tick" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={item.read}
            disabled={tick.isPending || untick.isPending}
            onChange={() => (item.read ? untick : tick).mutate({ path })}
          />
          <span>
            I have read it<span className="govuk-visually-hidden">: {item.resource?.title}</span>
          </span>
        </label>
      </p>
    </>
  );
}
