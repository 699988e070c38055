#!/bin/sh
# Writes what the web app reads when it starts. A missing setting refuses to start and says which.
set -eu
: "${EVIDENT_API_ORIGIN:?Set EVIDENT_API_ORIGIN to the address of the API}"
: "${EVIDENT_KEYCLOAK_ORIGIN:?Set EVIDENT_KEYCLOAK_ORIGIN to the address of Keycloak}"
version=$(cksum < /usr/share/nginx/html/index.html | cut -d' ' -f1)
printf '{"apiUrl":"%s","issuer":"%s/realms/evident","clientId":"evident-web","version":"%s"}\n' \
  "$EVIDENT_API_ORIGIN" "$EVIDENT_KEYCLOAK_ORIGIN" "$version" > /var/lib/evident/config.json
