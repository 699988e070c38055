import type { RouteObject } from "react-router";
import { CpdPage } from "./CpdPage";
import { EditPage } from "./EditPage";
import { NewPage } from "./NewPage";
import { RecordPage } from "./RecordPage";
import type { CpdParts } from "./parts";

/** @param parts what other features show on the pages of one's CPD */
export const cpdRoutes = (parts: CpdParts = {}): RouteObject[] => [
  { path: "cpd", Component: () => <CpdPage parts={parts} /> },
  { path: "cpd/new", Component: () => <NewPage Writing={parts.Writing} /> },
  { path: "cpd/:id", Component: () => <RecordPage Parts={parts.Record} /> },
  { path: "cpd/:id/edit", Component: () => <EditPage Writing={parts.Writing} /> },
];
