import type { RouteObject } from "react-router";
import { BookPage } from "./BookPage";
import { BookingPage } from "./BookingPage";
import { ChangePage } from "./ChangePage";
import { GroupPage } from "./GroupPage";
import { MyBookingsPage } from "./MyBookingsPage";
import { ReasonPage } from "./ReasonPage";
import { SubstitutePage } from "./SubstitutePage";

export const bookingsRoutes: RouteObject[] = [
  { path: "events/mine", Component: MyBookingsPage },
  { path: "events/:id/book", Component: BookPage },
  { path: "events/:id/book-group", Component: GroupPage },
  { path: "bookings/:id", Component: BookingPage },
  { path: "bookings/:id/change", Component: ChangePage },
  { path: "bookings/:id/substitute", Component: SubstitutePage },
  { path: "bookings/:id/cancel", element: <ReasonPage key="cancel" act="cancel" /> },
  { path: "bookings/:id/give-place", element: <ReasonPage key="give-place" act="give-place" /> },
  { path: "bookings/:id/waive", element: <ReasonPage key="waive" act="waive" /> },
];
