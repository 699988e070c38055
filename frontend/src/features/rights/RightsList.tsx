import type { RightWords } from "@/api/generated";
import { Icon } from "@/ui/Icon";
import { byArea } from "./matrix";

/** What somebody may do, by the parts of the app. */
export function RightsList({ rights }: { rights: RightWords[] }) {
  if (rights.length === 0) return <p className="ev-quiet">Nothing more than comes with their account.</p>;
  return (
    <dl className="ev-rightslist">
      {byArea(rights).map(([area, rows]) => (
        <div key={area}>
          <dt>{area}</dt>
          {rows.map(({ right, words }) => (
            <dd key={right}>
              <Icon name="check" /> {words}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
