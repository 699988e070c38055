import type { RouteObject } from "react-router";
import { accountsRoutes } from "@/features/accounts/routes";
import { appraisalsRoutes } from "@/features/appraisals/routes";
import { auditRoutes } from "@/features/audit/routes";
import { consoleRoutes } from "@/features/console/routes";
import { deskRoutes } from "@/features/desk/routes";
import { frameworksRoutes } from "@/features/frameworks/routes";
import { developersRoutes } from "@/features/developers/routes";
import { DecisionParts } from "./DecisionParts";
import { decisionsRoutes } from "@/features/decisions/routes";
import { datamapRoutes } from "@/features/datamap/routes";
import { erasureRoutes } from "@/features/erasure/routes";
import { exportsRoutes } from "@/features/exports/routes";
import { gapsRoutes } from "@/features/gaps/routes";
import { historyRoutes } from "@/features/history/routes";
import { homeRoutes } from "@/features/home/routes";
import { importsRoutes } from "@/features/imports/routes";
import { integrationsRoutes } from "@/features/integrations/routes";
import { invitationsRoutes } from "@/features/invitations/routes";
import { missesRoutes } from "@/features/misses/routes";
import { reviewsRoutes } from "@/features/reviews/routes";
import { movementsRoutes } from "@/features/movements/routes";
import { noticesRoutes } from "@/features/notices/routes";
import { organisationsRoutes } from "@/features/organisations/routes";
import { outwardRoutes } from "@/features/outward/routes";
import { packsRoutes } from "@/features/packs/routes";
import { pagesRoutes } from "@/features/pages/routes";
import { peopleRoutes } from "@/features/people/routes";
import { plansRoutes } from "@/features/plans/routes";
import { profilesRoutes } from "@/features/profiles/routes";
import { readinglistRoutes } from "@/features/readinglist/routes";
import { resourcesRoutes } from "@/features/resources/routes";
import { rightsRoutes } from "@/features/rights/routes";
import { rolesRoutes } from "@/features/roles/routes";
import { savedsearchesRoutes } from "@/features/savedsearches/routes";
import { searchRoutes } from "@/features/search/routes";
import { sharingRoutes } from "@/features/sharing/routes";
import { subscriptionsRoutes } from "@/features/subscriptions/routes";
import { teamlistsRoutes } from "@/features/teamlists/routes";
import { topicdeskRoutes } from "@/features/topicdesk/routes";
import { topicpagesRoutes } from "@/features/topicpages/routes";
import { visitsRoutes } from "@/features/visits/routes";
import { vocabularyRoutes } from "@/features/vocabulary/routes";
import { waitingRoutes } from "@/features/waiting/routes";
import { whoiswhoRoutes } from "@/features/whoiswho/routes";
import { consentsRoutes } from "@/features/consents/routes";
import { holdsRoutes } from "@/features/holds/routes";
import { retentionRoutes } from "@/features/retention/routes";
import { rightsrequestsRoutes } from "@/features/rightsrequests/routes";
import { viewingsRoutes } from "@/features/viewings/routes";
import { bookingapprovalsRoutes } from "@/features/bookingapprovals/routes";
import { bookingpoliciesRoutes } from "@/features/bookingpolicies/routes";
import { bookingsRoutes } from "@/features/bookings/routes";
import { waitinglistsRoutes } from "@/features/waitinglists/routes";
import { attendanceRoutes } from "@/features/attendance/routes";
import { certificatesRoutes } from "@/features/certificates/routes";
import { prerequisitesRoutes } from "@/features/prerequisites/routes";
import { evaluationsRoutes } from "@/features/evaluations/routes";
import { calendarfeedsRoutes } from "@/features/calendarfeeds/routes";
import { calendarsRoutes } from "@/features/calendars/routes";
import { MyProtectedTime } from "@/features/attendance/MyProtectedTime";
import { behavioursRoutes } from "@/features/behaviours/routes";
import { cpdplansRoutes } from "@/features/cpdplans/routes";
import { impactreviewsRoutes } from "@/features/impactreviews/routes";
import { eventnotesRoutes } from "@/features/eventnotes/routes";
import { eventpageRoutes } from "@/features/eventpage/routes";
import { eventsRoutes } from "@/features/events/routes";
import { eventseriesRoutes } from "@/features/eventseries/routes";
import { cpdcountsRoutes } from "@/features/cpdcounts/routes";
import { cpdcoverageRoutes } from "@/features/cpdcoverage/routes";
import { readinessRoutes } from "@/features/readiness/routes";
import { renewalremindersRoutes } from "@/features/renewalreminders/routes";
import { rulechoicesRoutes } from "@/features/rulechoices/routes";
import { cpdRoutes } from "@/features/cpd/routes";
import { peerreflectionsRoutes } from "@/features/peerreflections/routes";
import { sharesRoutes } from "@/features/shares/routes";
import { cpdParts } from "./CpdParts";
import { attachmentsRoutes } from "@/features/attachments/routes";
import { TakeRecord } from "@/features/cpdexports/TakeRecord";
import { cpdexportsRoutes } from "@/features/cpdexports/routes";
import { cpdimportsRoutes } from "@/features/cpdimports/routes";
import { submissionsRoutes } from "@/features/submissions/routes";
import { impactstoriesRoutes } from "@/features/impactstories/routes";
import { protectedtimeRoutes } from "@/features/protectedtime/routes";
import { suggestionsRoutes } from "@/features/suggestions/routes";
import { CrashPage } from "./CrashPage";
import { DeskParts, eventParts, LearningAhead } from "./EventParts";
import { OrganisationParts } from "./OrganisationParts";
import { ResourceParts } from "./ResourceParts";
import { Shell } from "./Shell";

export const routes = (version: string): RouteObject[] => [
  {
    element: <Shell version={version} />,
    errorElement: <CrashPage />,
    children: [
      ...homeRoutes(LearningAhead),
      ...suggestionsRoutes,
      ...protectedtimeRoutes,
      ...impactstoriesRoutes,
      ...eventsRoutes,
      ...eventseriesRoutes,
      ...importsRoutes,
      ...searchRoutes,
      ...deskRoutes,
      ...resourcesRoutes(ResourceParts),
      ...historyRoutes,
      ...waitingRoutes,
      ...appraisalsRoutes,
      ...topicpagesRoutes,
      ...topicdeskRoutes,
      ...vocabularyRoutes,
      ...outwardRoutes,
      ...packsRoutes,
      ...frameworksRoutes,
      ...gapsRoutes,
      ...visitsRoutes,
      ...readinglistRoutes,
      ...sharingRoutes,
      ...teamlistsRoutes,
      ...peopleRoutes,
      ...noticesRoutes,
      ...missesRoutes,
      ...reviewsRoutes,
      ...plansRoutes,
      ...savedsearchesRoutes,
      ...organisationsRoutes(OrganisationParts),
      ...subscriptionsRoutes,
      ...rightsRoutes,
      ...rolesRoutes,
      ...whoiswhoRoutes,
      ...auditRoutes,
      ...integrationsRoutes,
      ...developersRoutes,
      ...consoleRoutes,
      ...accountsRoutes,
      ...invitationsRoutes,
      ...datamapRoutes,
      ...exportsRoutes,
      ...erasureRoutes,
      ...consentsRoutes,
      ...holdsRoutes,
      ...retentionRoutes,
      ...rightsrequestsRoutes,
      ...viewingsRoutes,
      ...profilesRoutes,
      ...movementsRoutes,
      ...bookingsRoutes,
      ...waitinglistsRoutes,
      ...bookingapprovalsRoutes,
      ...bookingpoliciesRoutes,
      ...attendanceRoutes(DeskParts),
      ...certificatesRoutes,
      ...evaluationsRoutes,
      ...prerequisitesRoutes,
      ...calendarsRoutes(MyProtectedTime),
      ...calendarfeedsRoutes,
      ...cpdRoutes(cpdParts),
      ...sharesRoutes,
      ...peerreflectionsRoutes,
      ...eventnotesRoutes,
      ...eventpageRoutes(eventParts),
      ...behavioursRoutes,
      ...cpdplansRoutes,
      ...impactreviewsRoutes,
      ...readinessRoutes,
      ...rulechoicesRoutes,
      ...renewalremindersRoutes,
      ...cpdcoverageRoutes,
      ...cpdcountsRoutes,
      ...attachmentsRoutes,
      ...cpdexportsRoutes,
      ...cpdimportsRoutes,
      ...submissionsRoutes(TakeRecord),
      ...decisionsRoutes(DecisionParts),
      ...pagesRoutes,
    ],
  },
];
