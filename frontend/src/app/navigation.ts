import type { Me, Right } from "@/api/generated";
import { may } from "@/api/rights";

type Place = { to: string; label: string; signedIn?: true; right?: Right };
type Area = Place & { within: Place[] };

/** Every way in, in the order shown. The first place of an area is where the area itself leads. */
const areas: Area[] = [
  { to: "/", label: "Home", within: [] },
  {
    to: "/hub",
    label: "Hub",
    within: [
      { to: "/hub", label: "Topics" },
      { to: "/search", label: "All resources" },
      { to: "/reading-list", label: "Reading list", signedIn: true },
      { to: "/saved-searches", label: "Saved searches", signedIn: true },
      { to: "/new-for-me", label: "New for me", signedIn: true },
      { to: "/ten-minutes", label: "Ten minutes", signedIn: true },
    ],
  },
  {
    to: "/our-resources",
    label: "Desk",
    right: "resources.edit",
    within: [
      { to: "/our-resources", label: "Our resources", right: "resources.edit" },
      { to: "/imports", label: "Imports", right: "resources.import" },
      { to: "/vocabulary", label: "Words", right: "vocabulary.edit" },
      { to: "/searches-without-results", label: "Searches without results", right: "resources.edit" },
    ],
  },
];

const open = (me: Me | null) => (place: Place) => (!place.signedIn || me !== null) && (!place.right || may(me, place.right));

export const areasFor = (me: Me | null) => areas.filter(open(me));

const isAt = (path: string, to: string) => path === to || path.startsWith(`${to}/`);

/** The places beside this one, where they are worth showing. */
export function placesBeside(me: Me | null, path: string): { area: Area; places: Place[] } | null {
  const area = areas.find(({ within }) => within.some(({ to }) => isAt(path, to)));
  const places = area?.within.filter(open(me)) ?? [];
  return area && places.length > 1 ? { area, places } : null;
}
