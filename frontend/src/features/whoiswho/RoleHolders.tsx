import type { RoleHolder } from "@/api/generated";

/** Who is what in an organisation today: a heading for each role, and those who hold it. */
export function RoleHolders({ holders, level: Heading }: { holders: RoleHolder[]; level: "h2" | "h4" }) {
  const roles = [...new Map(holders.map((holder) => [holder.role, holder])).values()];
  return (
    <ul className="ev-grid ev-grid--2">
      {roles.map(({ role, roleTitle, about }) => (
        <li className="ev-card" key={role}>
          <Heading className="ev-h4">{roleTitle}</Heading>
          <p className="ev-small ev-quiet">{about}.</p>
          <ul className="ev-holders">
            {holders
              .filter((holder) => holder.role === role)
              .map(({ personId, name, place }) => (
                <li key={`${personId}${place}`}>
                  <b>{name}</b>
                  {place && <span className="ev-small ev-quiet ev-block">{place}</span>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
