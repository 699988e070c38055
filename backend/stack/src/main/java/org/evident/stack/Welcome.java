package org.evident.stack;

import java.nio.file.Path;

final class Welcome {

    private Welcome() {}

    static String text(Addresses addresses, Path local) {
        return """

                Evident is running. Ctrl-C stops it; what you did is kept in %s.

                  Web app    http://localhost:%d
                  API        http://localhost:%d/api/v1   (contract: openapi.yaml)
                  Keycloak   http://localhost:%d         (admin console: admin / evident-demo)
                  Inbox      http://localhost:%d         (all mail stays here; SMTP on port %d)

                Sign in as any of these, password evident-demo:
                  amara   newly qualified social worker, Estuary      tom     senior social worker, Northdown
                  priya   Principal Social Worker, Estuary            gareth  organisational development, Northdown
                  helen   supervisor, Estuary                         joyce   foster carer, Northdown
                  daniel  librarian, Northdown                        ruth    strategic lead, Alderbrook
                  claire  account manager, Evidence Network           editha  editor, Northdown
                  alex    approver, Northdown                         marcus  student, Estuary
                  ewan    occupational therapist, Alderbrook          root    platform administrator
                """
                .formatted(
                        local,
                        addresses.web(),
                        addresses.api(),
                        addresses.keycloak(),
                        addresses.inbox(),
                        addresses.smtp());
    }
}
