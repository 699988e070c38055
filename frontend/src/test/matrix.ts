import { http, HttpResponse } from "msw";
import type { PermissionMatrix, RoleAssignment } from "@/api/generated";
import { server } from "./setup";
import { northdown } from "./words";

export const matrix: PermissionMatrix = {
  roles: [
    { role: "link-officer", title: "Link Officer", about: "Brings evidence into practice here" },
    { role: "editor", title: "Editor", about: "Writes and keeps resources" },
  ],
  accounts: [
    { account: "public", title: "Everyone, without signing in" },
    { account: "platform-admin", title: "Platform administrator" },
  ],
  rights: [
    {
      right: "public.read",
      area: "Resources",
      words: "Read what is open to everyone",
      roles: [],
      accounts: ["public", "platform-admin"],
      ofPlatform: false,
      mine: true,
    },
    {
      right: "vocabulary.edit",
      area: "Resources",
      words: "Add topics",
      roles: ["editor"],
      accounts: [],
      ofPlatform: false,
      mine: false,
    },
    {
      right: "roles.assign",
      area: "Admin",
      words: "Give roles",
      roles: ["link-officer"],
      accounts: ["platform-admin"],
      ofPlatform: true,
      mine: true,
    },
  ],
};

export const aRole: RoleAssignment = {
  id: "r1",
  version: 3,
  personId: "p1",
  personName: "Tom Whitaker",
  role: "editor",
  roleTitle: "Editor",
  organisationId: northdown,
  organisationName: "Northdown",
  startsOn: "2025-01-01",
  when: "today",
  allowed: ["change", "end", "hand-over"],
};

/** The matrix is told to whoever asks. */
export const matrixIsKnown = () => server.use(http.get("http://api.test/api/v1/rights", () => HttpResponse.json(matrix)));
