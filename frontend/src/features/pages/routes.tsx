import type { RouteObject } from "react-router";
import { AccessibilityPage } from "./AccessibilityPage";
import { AskPage } from "./AskPage";
import { HowToUsePage } from "./HowToUsePage";
import { NotFoundPage } from "./NotFoundPage";
import { PrivacyPage } from "./PrivacyPage";

export const pagesRoutes: RouteObject[] = [
  { path: "accessibility", Component: AccessibilityPage },
  { path: "ask", Component: AskPage },
  { path: "how-to-use", Component: HowToUsePage },
  { path: "privacy", Component: PrivacyPage },
  { path: "*", Component: NotFoundPage },
];
