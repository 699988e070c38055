import type { RouteObject } from "react-router";
import { appraisalsRoutes } from "@/features/appraisals/routes";
import { deskRoutes } from "@/features/desk/routes";
import { gapsRoutes } from "@/features/gaps/routes";
import { historyRoutes } from "@/features/history/routes";
import { homeRoutes } from "@/features/home/routes";
import { importsRoutes } from "@/features/imports/routes";
import { missesRoutes } from "@/features/misses/routes";
import { movementsRoutes } from "@/features/movements/routes";
import { noticesRoutes } from "@/features/notices/routes";
import { outwardRoutes } from "@/features/outward/routes";
import { packsRoutes } from "@/features/packs/routes";
import { pagesRoutes } from "@/features/pages/routes";
import { peopleRoutes } from "@/features/people/routes";
import { plansRoutes } from "@/features/plans/routes";
import { profilesRoutes } from "@/features/profiles/routes";
import { readinglistRoutes } from "@/features/readinglist/routes";
import { resourcesRoutes } from "@/features/resources/routes";
import { savedsearchesRoutes } from "@/features/savedsearches/routes";
import { searchRoutes } from "@/features/search/routes";
import { sharingRoutes } from "@/features/sharing/routes";
import { teamlistsRoutes } from "@/features/teamlists/routes";
import { topicdeskRoutes } from "@/features/topicdesk/routes";
import { topicpagesRoutes } from "@/features/topicpages/routes";
import { visitsRoutes } from "@/features/visits/routes";
import { vocabularyRoutes } from "@/features/vocabulary/routes";
import { waitingRoutes } from "@/features/waiting/routes";
import { CrashPage } from "./CrashPage";
import { ResourceParts } from "./ResourceParts";
import { Shell } from "./Shell";

export const routes = (version: string): RouteObject[] => [
  {
    element: <Shell version={version} />,
    errorElement: <CrashPage />,
    children: [
      ...homeRoutes,
      ...importsRoutes,
      ...searchRoutes,
      ...deskRoutes,
      ...resourcesRoutes(ResourceParts),
      ...historyRoutes,
      ...waitingRoutes,
      ...appraisalsRoutes,
      ...topicpagesRoutes,
      ...topicdeskRoutes,
      ...vocabularyRoutes,
      ...outwardRoutes,
      ...packsRoutes,
      ...gapsRoutes,
      ...visitsRoutes,
      ...readinglistRoutes,
      ...sharingRoutes,
      ...teamlistsRoutes,
      ...peopleRoutes,
      ...noticesRoutes,
      ...missesRoutes,
      ...plansRoutes,
      ...savedsearchesRoutes,
      ...profilesRoutes,
      ...movementsRoutes,
      ...pagesRoutes,
    ],
  },
];
