import type { RouteObject } from "react-router";
import { deskRoutes } from "@/features/desk/routes";
import { homeRoutes } from "@/features/home/routes";
import { importsRoutes } from "@/features/imports/routes";
import { missesRoutes } from "@/features/misses/routes";
import { pagesRoutes } from "@/features/pages/routes";
import { peopleRoutes } from "@/features/people/routes";
import { plansRoutes } from "@/features/plans/routes";
import { readinglistRoutes } from "@/features/readinglist/routes";
import { resourcesRoutes } from "@/features/resources/routes";
import { savedsearchesRoutes } from "@/features/savedsearches/routes";
import { searchRoutes } from "@/features/search/routes";
import { vocabularyRoutes } from "@/features/vocabulary/routes";
import { CrashPage } from "./CrashPage";
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
      ...resourcesRoutes,
      ...vocabularyRoutes,
      ...readinglistRoutes,
      ...peopleRoutes,
      ...missesRoutes,
      ...plansRoutes,
      ...savedsearchesRoutes,
      ...pagesRoutes,
    ],
  },
];
