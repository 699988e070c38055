import type { RouteObject } from "react-router";
import { AccessNeedsPage } from "./AccessNeedsPage";
import { ProfilePage } from "./ProfilePage";
import { RegistrationPage } from "./RegistrationPage";
import { WelcomePage } from "./WelcomePage";
import { WorkPage } from "./WorkPage";

export const profilesRoutes: RouteObject[] = [
  { path: "profile", Component: ProfilePage },
  { path: "profile/work", Component: WorkPage },
  { path: "profile/registration", Component: RegistrationPage },
  { path: "profile/access-needs", Component: AccessNeedsPage },
  { path: "welcome", Component: WelcomePage },
];
