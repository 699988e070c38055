import type { Me, Right } from "@/api/generated";
import { may } from "@/api/rights";

type Place = {
  to: string;
  label: string;
  signedIn?: true;
  right?: Right;
  /** Where an area has many places, those of a group are shown together. */
  group?: string;
  /** What else lies here; a star stands for one part of an address. */
  below?: string[];
};
type Area = Place & { within: Place[] };

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
      { to: "/frameworks", label: "Frameworks", below: ["/framework-editions"] },
      { to: "/what-we-subscribe-to", label: "What we subscribe to", signedIn: true },
    ],
  },
  {
    to: "/events",
    label: "Learning events",
    within: [
      { to: "/events", label: "Calendar" },
      { to: "/events/mine", label: "My bookings", signedIn: true, below: ["/bookings", "/offers"] },
      { to: "/events/attended", label: "What I attended", signedIn: true },
      {
        to: "/events/approvals",
        label: "Approvals",
        right: "bookings.approve",
        below: ["/events/answered-together"],
      },
      {
        to: "/events/planning",
        label: "Planning",
        right: "events.run",
        below: ["/event-series", "/events/new", ...["plan", "edit", "repeat", "people"].map((part) => `/events/*/${part}`)],
      },
      { to: "/events/suggestions", label: "Suggested", right: "events.manage" },
      { to: "/events/protected-time", label: "Protected time", right: "insight.read" },
      { to: "/admin/booking-policy", label: "Booking policy", right: "organisation.manage" },
    ],
  },
  {
    to: "/cpd",
    label: "My CPD",
    within: [
      { to: "/cpd", label: "My pieces", signedIn: true },
      { to: "/cpd/readiness", label: "How ready I am", signedIn: true },
      { to: "/cpd/coverage", label: "Standards", signedIn: true },
      { to: "/cpd/plan", label: "My plan", signedIn: true },
      { to: "/cpd/self-check", label: "How I use evidence", signedIn: true },
      { to: "/shared-with-me", label: "Shared with me", signedIn: true, below: ["/share"] },
      { to: "/asked-for-my-side", label: "Asked for my side", signedIn: true },
    ],
  },
  {
    to: "/decisions",
    label: "Decisions",
    within: [{ to: "/decisions", label: "Decisions", signedIn: true }],
  },
  {
    to: "/reading-list",
    label: "My reading",
    within: [
      { to: "/reading-list", label: "Reading list", signedIn: true },
      { to: "/new-for-me", label: "New for me", signedIn: true },
      { to: "/saved-searches", label: "Saved searches", signedIn: true },
      { to: "/suggestions", label: "What I suggested", signedIn: true, below: ["/suggest"] },
    ],
  },
  {
    to: "/desk",
    label: "Desk",
    within: [
      { to: "/desk", label: "What waits", right: "resources.edit" },
      { to: "/our-resources", label: "Our resources", right: "resources.edit" },
      { to: "/checks-due", label: "Checks due", right: "resources.edit" },
      { to: "/desk/suggestions", label: "Suggested", right: "resources.edit" },
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
      { to: "/organisation", label: "Who we are", signedIn: true, below: ["/organisations/*/members"] },
      { to: "/who-is-who", label: "Who is who", signedIn: true },
      { to: "/who-may-do-what", label: "Who may do what", signedIn: true },
      { to: "/cpd-counts", label: "Ready to renew", right: "cpd.counts" },
    ],
  },
  {
    // People, roles and what is held about them; each place names its right.
    to: "/admin",
    label: "Admin",
    within: [
      { to: "/people", label: "People", right: "people.invite", group: "People", below: ["/accounts-in-keycloak"] },
      { to: "/invitations", label: "Invitations", right: "people.invite", group: "People", below: ["/invite"] },
      { to: "/households", label: "Foster households", right: "people.invite", group: "People" },
      { to: "/movements", label: "Joiners, movers and leavers", right: "people.manage", group: "People" },
      { to: "/admin/roles", label: "Roles", right: "roles.assign", group: "People" },
      {
        to: "/admin/organisation",
        label: "Areas and teams",
        right: "organisation.manage",
        group: "Organisation",
        below: ["/admin/organisations", "/admin/service-areas", "/admin/teams"],
      },
      { to: "/admin/subscriptions", label: "Subscriptions", right: "organisation.manage", group: "Organisation" },
      { to: "/integrations", label: "Integrations", right: "organisation.manage", group: "Organisation" },
      {
        to: "/admin/privacy",
        label: "Privacy",
        right: "privacy.manage",
        group: "Privacy and audit",
        below: ["/organisations/*/people"],
      },
      { to: "/audit", label: "Audit", right: "audit.read", group: "Privacy and audit" },
      { to: "/admin/organisations", label: "Organisations", right: "platform.manage", group: "Platform" },
      { to: "/admin/retention-defaults", label: "Default retention", right: "platform.manage", group: "Platform" },
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

const isAt = (path: string, to: string) => {
  const parts = path.split("/");
  return to.split("/").every((part, n) => part === "*" || part === parts[n]);
};

const holds = ({ to, below = [] }: Place, path: string) => isAt(path, to) || below.some((each) => isAt(path, each));

/** How much of the path a place names: the more, the nearer; its own address before what lies below another. */
const reach = ({ to, below = [] }: Place, path: string) =>
  Math.max(
    isAt(path, to) ? to.split("/").length + 0.5 : 0,
    ...below.filter((each) => isAt(path, each)).map((each) => each.split("/").length),
  );

/** Whether a page lies in an area, or below it. */
export const isIn = ({ within, below = [] }: Area, path: string) =>
  within.some((place) => holds(place, path)) || below.some((to) => isAt(path, to));

export type Row = { label: string; places: (Pick<Place, "to" | "label" | "right"> & { here: boolean })[] };

/** The places beside this one, where they are worth showing: the groups of an area first, then those of this group. */
export function rowsBeside(me: Me | null, path: string): Row[] {
  const area = areas.find(({ within }) => within.some((place) => holds(place, path)));
  const places = area?.within.filter(open(me)) ?? [];
  const [here] = places.filter((place) => holds(place, path)).sort((a, b) => reach(b, path) - reach(a, path));
  if (!area || !here) return [];
  const groups = [...new Map(places.toReversed().map((place) => [place.group, place])).values()].toReversed();
  const row = (label: string, shown: Place[], isHere: (place: Place) => boolean): Row => ({
    label,
    places: shown.map((place) => ({ ...place, here: isHere(place) })),
  });
  const beside = places.filter(({ group }) => group === here.group);
  return [
    row(
      area.label,
      groups.map((place) => ({ ...place, label: place.group ?? place.label })),
      ({ group }) => group === here.group,
    ),
    row(groups.length > 1 ? `${area.label}: ${here.group}` : area.label, beside, ({ to }) => to === here.to),
  ].filter(({ places: { length } }) => length > 1);
}
