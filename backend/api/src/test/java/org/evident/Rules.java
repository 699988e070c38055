package org.evident;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The boundaries of the code base. {@link ArchitectureTest} holds us to them and proves that each can fail. */
enum Rules {
    FEATURES_KNOW_NOTHING_OF_EACH_OTHER(slices().matching("org.evident.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.evident.."), resideInAPackage("org.evident.shared.."))),
    SHARED_HAS_NO_CYCLES(slices().matching("org.evident.shared.(*)..").should().beFreeOfCycles()),
    SHARED_KNOWS_NO_FEATURE(noClasses()
            .that()
            .resideInAPackage("org.evident.shared..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.evident..").and(not(resideInAPackage("org.evident.shared.."))))),
    FEATURE_CLASSES_STAY_INSIDE(noClasses()
            .that()
            .resideOutsideOfPackages("org.evident.shared..", "org.evident")
            .should()
            .bePublic()),
    ENTITIES_NEVER_CROSS_HTTP(methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(notSpeakEntities())),
    EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT(
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should(sayWhoMayCallThem())),
    SERVICES_OWN_TRANSACTIONS(
            noClasses().that().haveSimpleNameNotEndingWith("Service").should().beAnnotatedWith(Transactional.class)),
    CONSTRUCTORS_NOT_FIELDS(noFields().should().beAnnotatedWith(Inject.class)),
    NOBODY_ASKS_THE_WALL_CLOCK(noClasses()
            .that()
            .resideOutsideOfPackage("org.evident.shared.time")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")),
    INPUTS_AND_VIEWS_ARE_RECORDS(
            classes().that().haveNameMatching(".*(Input|View|Summary)").should().beRecords());

    final ArchRule rule;

    Rules(ArchRule rule) {
        this.rule = rule;
    }

    private static ArchCondition<JavaMethod> notSpeakEntities() {
        return new ArchCondition<>("not take or return entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " speaks " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var owner = method.getOwner();
                var says = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || owner.isAnnotatedWith(RolesAllowed.class)
                        || owner.isAnnotatedWith(PermitAll.class);
                if (!says) events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is for nobody"));
            }
        };
    }
}
