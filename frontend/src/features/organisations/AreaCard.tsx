import { Link } from "react-router";
import type { ServiceAreaDetail } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { MoveButtons } from "./MoveButtons";
import { howManyPeople, howManyTeams } from "./words";

type Props = {
  area: ServiceAreaDetail;
  place: number;
  of: number;
  move?: ((area: ServiceAreaDetail, place: number) => void) | undefined;
};

export function AreaCard({ area, place, of, move }: Props) {
  const more = area.teamCount - area.teams.length;
  return (
    <li className="ev-card ev-area">
      <div className="ev-area__head">
        <h3>
          <Link to={`/admin/service-areas/${area.id}`}>{area.name}</Link>
        </h3>
        {move && <MoveButtons id={area.id} name={area.name} place={place} of={of} move={(to) => move(area, to)} />}
      </div>
      <p className="ev-meta">
        {area.people !== undefined && (
          <span>
            <Icon name="group" /> {howManyPeople(area.people)}
          </span>
        )}
        <span>{howManyTeams(area.teamCount)}</span>
        {!area.socialCare && <span>Beside social care</span>}
      </p>
      {area.teams.length > 0 && (
        <ul className="ev-area__teams">
          {area.teams.map((team) => (
            <li key={team.id}>
              <Link to={`/admin/teams/${team.id}`}>{team.name}</Link>{" "}
              {team.people !== undefined && <span className="ev-quiet">{howManyPeople(team.people)}</span>}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p>
          <Link to={`/admin/service-areas/${area.id}`}>and {howManyTeams(more)} more</Link>
        </p>
      )}
    </li>
  );
}
