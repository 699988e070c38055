import type { RouteObject } from "react-router";
import { deskRoutes } from "@/features/desk/routes";
import { gapsRoutes } from "@/features/gaps/routes";
import { homeRoutes } from "@/features/home/routes";
import { importsRoutes } from "@/features/imports/routes";
import { pagesRoutes } from "@/features/pages/routes";
import { peopleRoutes } from "@/features/people/routes";
import { readinglistRoutes } from "@/features/readinglist/routes";
import { resourcesRoutes } from "@/features/resources/routes";
import { searchRoutes } from "@/features/search/routes";
import { visitsRoutes } from "@/features/visits/routes";
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
      ...gapsRoutes,
      ...visitsRoutes,
      ...readinglistRoutes,
      ...peopleRoutes,
      ...pagesRoutes,
    ],
  },
];
