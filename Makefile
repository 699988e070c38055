SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run dev test check lint format openapi openapi-release demo-import new-migration attack bench faults organisation reset clean jdk node packages web api build backend-lane web-lane unit-backend unit-frontend faults-short journeys

# The newest JDK of at least 21: JAVA_HOME, then the usual places.
JDK := $(shell .ci/jdk)
MVN := .ci/maven
STACK = "$(JDK)/bin/java" -Devident.top="$(CURDIR)" -cp "backend/stack/target/classes:$$(cat backend/stack/target/classpath.txt)"

help: ## What can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | expand -t 16

run: build ## Start everything on this machine; Ctrl-C stops it
	@exec $(STACK) org.evident.stack.Run

dev: jdk packages ## The same for changing it: both halves take up every change
	@$(MVN) -pl stack compile
	@cd frontend && npm run -s generate >/dev/null
	@exec $(STACK) org.evident.stack.Dev

# Two lanes side by side, because most of it waits for answers. A machine that runs each JVM for minutes only is quicker
# without the second compiler. Faults have moments to keep, and so come last, when the other lane leaves a core free.
test unit-backend faults-short journeys: export JDK_JAVA_OPTIONS = -XX:TieredStopAtLevel=1

test: jdk packages ## Every test: backend, frontend, and journeys in a real browser
	@$(MAKE) -s build
	@$(MAKE) -s -j2 backend-lane web-lane

backend-lane: unit-backend

web-lane: unit-frontend
	@$(MAKE) -s journeys
	@$(MAKE) -s faults-short

faults-short: jdk
	@$(MVN) -pl stack,faults test -Dtest='org.evident.faults.*Test' -Dsurefire.failIfNoSpecifiedTests=false

check: lint test ## Everything CI runs, and the linters

lint: jdk packages ## Lint the contract, the web app and its boundaries, and the layout of all code
	@cd frontend && npm run -s lint:contract
	@cd frontend && npm run -s generate >/dev/null && npm run -s typecheck && npm run -s lint
	@cd frontend && npm run -s lint:layout || { echo "Lay the code out with: make format"; exit 1; }
	@$(MVN) spotless:check || { echo "Lay the code out with: make format"; exit 1; }

format: jdk packages ## Lay all code out
	@$(MVN) spotless:apply
	@cd frontend && npm run -s format

unit-backend: jdk
	@$(MVN) -Pbench -pl '!faults' test

unit-frontend: web
	@cd frontend && npm run -s lint:structure && npm run -s test

journeys: build
	@.ci/journeys $(STACK) org.evident.stack.Run

# Keycloak's access log says whether the API calls it while it answers.
bench: jdk ## Measure speed beside its limits; LINES="P1 P4", SHORT=1, MILLION=1
	@$(MVN) -Pbench package -DskipTests
	@KC_HTTP_ACCESS_LOG_ENABLED=true KC_LOG_LEVEL_ORG_KEYCLOAK_HTTP_ACCESS_LOG=info \
	  LINES="$(LINES)" SHORT="$(SHORT)" MILLION="$(MILLION)" \
	  "$(JDK)/bin/java" -Devident.top="$(CURDIR)" -cp "backend/bench/target/classes:$$(cat backend/bench/target/classpath.txt)" org.evident.bench.Bench

openapi: jdk ## Write openapi.yaml from the code
	@$(MVN) package -DskipTests
	@cp backend/api/target/openapi/openapi.yaml openapi.yaml

demo-import: jdk ## Import thousands of real, openly licensed records into a running Evident
	@test -d backend/stack/target/classes || { echo "Start Evident first: make run"; exit 1; }
	@$(STACK) org.evident.stack.DemoImport

organisation: jdk ## ALIAS=northdown: let the admins of an organisation look after its accounts in Keycloak
	@test -n "$(ALIAS)" || { echo "Say whose: make organisation ALIAS=northdown"; exit 1; }
	@test -d backend/stack/target/classes || $(MVN) -pl stack package -DskipTests
	@"$(JDK)/bin/java" -cp "backend/stack/target/classes:$$(cat backend/stack/target/classpath.txt)" org.evident.stack.OrganisationAdmins "$(ALIAS)"

openapi-release: ## Make today's contract the one that may not be broken
	@cp openapi.yaml backend/api/src/test/resources/openapi-released.yaml

attack: jdk ## The long form of bad input and attack: every hostile value, as everyone
	@$(MVN) verify -Devident.attack=long -Dtest='org.evident.attack.*Test,LogsTest,ErasureDrillsTest,ExportBuildingTest' -Dsurefire.failIfNoSpecifiedTests=false

faults: jdk ## The long form of faults: two replicas while their parts are killed, frozen and cut off
	@$(MVN) verify -Dfaults.excluded= -Dtest='org.evident.faults.*Test' -Dsurefire.failIfNoSpecifiedTests=false

new-migration: ## NAME=feature_what: an empty migration with the next number
	@test -n "$(NAME)" || { echo "Say what it does: make new-migration NAME=resources_add_isbn"; exit 1; }
	@f=backend/api/src/main/resources/db/migration/V$$(date -u +%Y%m%d%H%M)__$(NAME).sql; touch $$f; echo $$f

build: jdk
	@$(MAKE) -s -j2 web api

api: jdk
	@test -f backend/api/target/quarkus-app/quarkus-run.jar \
	  && test -z "$$(find backend/*/src/main backend/*/pom.xml -newer backend/api/target/quarkus-app/quarkus-run.jar -print -quit)" \
	  || { echo "Building the API …"; $(MVN) package -DskipTests; }

web: packages
	@test -f frontend/dist/index.html \
	  && test -z "$$(find frontend/src frontend/public frontend/package-lock.json openapi.yaml -newer frontend/dist/index.html -print -quit)" \
	  || { echo "Building the web app …"; cd frontend && npm run -s build >/dev/null; }

packages: node frontend/node_modules/.package-lock.json

node:
	@.ci/node

frontend/node_modules/.package-lock.json: frontend/package-lock.json
	@.ci/npm-ci
	@touch $@

jdk:
	@test -n "$(JDK)" || { echo "Evident needs a JDK of version 21 or newer. Install one, or set JAVA_HOME to it."; exit 1; }

reset: ## Forget everything that was done locally
	@rm -rf .local/run .local/journeys .local/test .local/faults .local/bench
	@echo "Everything local is forgotten."

clean: ## Remove what was built
	@rm -rf backend/*/target backend/bench/bare/target frontend/dist frontend/test-results
