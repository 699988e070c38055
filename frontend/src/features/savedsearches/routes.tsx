import type { RouteObject } from "react-router";
import { EditSavedSearchPage } from "./EditSavedSearchPage";
import { NewForMePage } from "./NewForMePage";
import { SavedSearchesPage } from "./SavedSearchesPage";
import { SaveSearchPage } from "./SaveSearchPage";

export const savedsearchesRoutes: RouteObject[] = [
  { path: "saved-searches", Component: SavedSearchesPage },
  { path: "saved-searches/new", Component: SaveSearchPage },
  { path: "saved-searches/:id", Component: EditSavedSearchPage },
  { path: "new-for-me", Component: NewForMePage },
];
