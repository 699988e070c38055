package org.evident.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.reference.ReferenceTable;

/** Puts the demonstration content into an empty database, once, and only where it is asked for. */
@ApplicationScoped
class DemoService {

    private final boolean wanted;
    private final EntityManager database;
    private final ReferenceTable files;

    DemoService(@ConfigProperty(name = "evident.demo") boolean wanted, EntityManager database, ReferenceTable files) {
        this.wanted = wanted;
        this.database = database;
        this.files = files;
    }

    @Transactional
    void load(@Observes @Priority(20) StartupEvent start) {
        if (!wanted || !isEmptyForMe()) return;
        for (var step : DemoSteps.ORGANISATIONS) files.load("demo/organisations.json", step);
        files.load("demo/providers.json", DemoSteps.PROVIDERS);
        for (var step : SubscriptionsDemo.STEPS) files.load(SubscriptionsDemo.FILE, step);
        files.load("demo/topics.json", DemoSteps.TOPICS);
        files.load("demo/organisations.json", DemoSteps.INTERESTS);
        for (var step : DemoSteps.RESOURCES) files.load("demo/resources.json", step);
        for (var step : LivingDemo.STEPS) files.load("demo/living.json", step);
        for (var step : PacksDemo.STEPS) files.load(PacksDemo.FILE, step);
        for (var step : SavedDemo.STEPS) files.load(SavedDemo.FILE, step);
        for (var step : TopicPagesDemo.STEPS) files.load("demo/topic-pages.json", step);
        for (var step : VisitsDemo.STEPS) files.load("demo/visits.json", step);
        for (var step : AccountsDemo.STEPS) files.load(AccountsDemo.FILE, step);
        for (var step : EditorialDemo.STEPS) files.load("demo/editorial.json", step);
        for (var step : RolesDemo.STEPS) files.load(RolesDemo.FILE, step);
        for (var step : AuditDemo.STEPS) files.load(AuditDemo.FILE, step);
        for (var step : PrivacyDemo.STEPS) files.load(PrivacyDemo.FILE, step);
        for (var step : WorkforceDemo.STEPS) files.load(WorkforceDemo.FILE, step);
        for (var step : EventsDemo.STEPS) files.load(EventsDemo.FILE, step);
        for (var step : AttendanceDemo.STEPS) files.load(AttendanceDemo.FILE, step);
        for (var step : EvaluationsDemo.STEPS) files.load(AttendanceDemo.FILE, step);
        for (var step : CpdDemo.STEPS) files.load(CpdDemo.FILE, step);
        for (var step : ReadinessDemo.STEPS) files.load(ReadinessDemo.FILE, step);
        for (var step : DecisionsDemo.STEPS) files.load(DecisionsDemo.FILE, step);
        for (var step : SuggestionsDemo.STEPS) files.load(SuggestionsDemo.FILE, step);
        Log.info("Loaded the demonstration content");
    }

    /** Replicas that start together take turns, so that the second finds what the first has loaded. */
    private boolean isEmptyForMe() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('demonstration')) as text)")
                .getSingleResult();
        return (Boolean) database.createNativeQuery("select not exists (select 1 from organisation)")
                .getSingleResult();
    }
}
