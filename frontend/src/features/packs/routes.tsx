import type { RouteObject } from "react-router";
import { AddToPackPage } from "./AddToPackPage";
import { EditPackPage } from "./EditPackPage";
import { NewPackPage } from "./NewPackPage";
import { PackPage } from "./PackPage";
import { PacksPage } from "./PacksPage";

export const packsRoutes: RouteObject[] = [
  { path: "packs", Component: PacksPage },
  { path: "packs/new", Component: NewPackPage },
  { path: "packs/add", Component: AddToPackPage },
  { path: "packs/:id", Component: PackPage },
  { path: "packs/:id/edit", Component: EditPackPage },
];
