import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { AttendedPage } from "./AttendedPage";
import { CheckInPage } from "./CheckInPage";
import { CodePage } from "./CodePage";
import { DeskPage } from "./DeskPage";
import { FilePage } from "./FilePage";
import { SheetPage } from "./SheetPage";

/** @param Parts what other features show on the organiser's desk (their outlet's context: the event's id), such as needs */
export const attendanceRoutes = (Parts?: ComponentType): RouteObject[] => [
  { path: "events/attended", Component: AttendedPage },
  {
    path: "events/:id/people",
    Component: DeskPage,
    ...(Parts && { children: [{ index: true, Component: Parts }] }),
  },
  { path: "events/:id/people/sheet", Component: SheetPage },
  { path: "events/:id/people/file", Component: FilePage },
  { path: "events/:id/sign-in-code", Component: CodePage },
  { path: "check-in/:code?", Component: CheckInPage },
];
