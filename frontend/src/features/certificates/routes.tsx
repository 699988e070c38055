import type { RouteObject } from "react-router";
import { CertificatePage } from "./CertificatePage";

export const certificatesRoutes: RouteObject[] = [{ path: "certificates/:code?", Component: CertificatePage }];
