import type { Me, Right } from "@/api/generated";
import { may } from "@/api/rights";

type Place = { to: string; label: string; signedIn?: true; right?: Right };
type Area = Place & { within: Place[]; below?: string[] };

/** Every way in, in the order shown. The first place of an area is where the area itself leads. */
const areas: Area[] = [
  { to: "/", label: "Home", within: [] },
  {
    to: "/hub",
    label: "Hub",
    below: ["/topics", "/resources"],
    within: [
      { to: "/hub", label: "Topics" },
      { to: "/search", label: "All resources" },
      { to: "/packs", label: "Packs" },
      { to: "/ten-minutes", label: "Ten minutes", signedIn: true },
      { to: "/evidence-gaps", label: "Evidence gaps", signedIn: true },
      { to: "/frameworks", label: "Frameworks" },
      { to: "/what-we-subscribe-to", label: "What we subscribe to", signedIn: true },
    ],
  },
  {
    to: "/events",
    label: "Learning events",
    below: ["/bookings", "/offers"],
    within: [
      { to: "/events", label: "Calendar" },
      { to: "/events/mine", label: "My bookings", signedIn: true },
      { to: "/events/approvals", label: "Approvals", right: "bookings.approve" },
      { to: "/admin/booking-policy", label: "Booking policy", right: "organisation.manage" },
    ],
  },
  {
    to: "/reading-list",
    label: "My reading",
    within: [
      { to: "/reading-list", label: "Reading list", signedIn: true },
      { to: "/new-for-me", label: "New for me", signedIn: true },
      { to: "/saved-searches", label: "Saved searches", signedIn: true },
    ],
  },
  {
    to: "/desk",
    label: "Desk",
    within: [
      { to: "/desk", label: "What waits", right: "resources.edit" },
      { to: "/our-resources", label: "Our resources", right: "resources.edit" },
      { to: "/topic-pages", label: "Topic pages", right: "topic-pages.edit" },
      { to: "/imports", label: "Imports", right: "resources.import" },
      { to: "/vocabulary", label: "Words", right: "vocabulary.edit" },
      { to: "/share-outward", label: "Share outward", right: "resources.edit" },
      { to: "/visits", label: "Visits", right: "insight.read" },
      { to: "/searches-without-results", label: "Searches without results", right: "resources.edit" },
    ],
  },
  {
    to: "/organisation",
    label: "Our organisation",
    within: [
      { to: "/organisation", label: "Our organisation", signedIn: true },
      { to: "/who-is-who", label: "Who is who", signedIn: true },
      { to: "/who-may-do-what", label: "Who may do what", signedIn: true },
    ],
  },
  {
    // People, roles and what is held about them; each place names its right.
    to: "/admin",
    label: "Admin",
    below: ["/admin/service-areas", "/admin/teams", "/invite"],
    within: [
      { to: "/people", label: "People", right: "people.invite" },
      { to: "/invite", label: "Invite people", right: "people.invite" },
      { to: "/invitations", label: "Invitations", right: "people.invite" },
      { to: "/households", label: "Foster households", right: "people.invite" },
      { to: "/movements", label: "Joiners, movers and leavers", right: "people.manage" },
      { to: "/admin/roles", label: "Roles", right: "roles.assign" },
      { to: "/admin/organisation", label: "Our organisation", right: "organisation.manage" },
      { to: "/admin/subscriptions", label: "Subscriptions", right: "organisation.manage" },
      { to: "/admin/privacy", label: "Privacy", right: "privacy.manage" },
      { to: "/audit", label: "Audit", right: "audit.read" },
      { to: "/integrations", label: "Integrations", right: "organisation.manage" },
      { to: "/accounts-in-keycloak", label: "Accounts in Keycloak", right: "people.manage" },
      { to: "/admin/organisations", label: "Organisations", right: "platform.manage" },
    ],
  },
];

const open = (me: Me | null) => (place: Place) => (!place.signedIn || me !== null) && (!place.right || may(me, place.right));

/** An area is as open as what lies in it, and leads to the first of that. */
export const areasFor = (me: Me | null): Area[] =>
  areas.flatMap((area) => {
    const [first] = area.within.filter(open(me));
    if (area.to !== "/" && !first) return [];
    return [{ ...area, to: first?.to ?? area.to }];
  });

const isAt = (path: string, to: string) => path === to || path.startsWith(`${to}/`);

/** Whether a page lies in an area, or below it. */
export const isIn = ({ within, below = [] }: Area, path: string) =>
  within.some(({ to }) => isAt(path, to)) || below.some((to) => isAt(path, to));

/** The places beside this one, where they are worth showing. */
export function placesBeside(me: Me | null, path: string): { area: Area; places: Place[] } | null {
  const area = areas.find(({ within }) => within.some(({ to }) => isAt(path, to)));
  const places = area?.within.filter(open(me)) ?? [];
  return area && places.length > 1 ? { area, places } : null;
}
