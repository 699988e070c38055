package org.evident.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** What a client of one contract can no longer rely on in the next, one sentence each. */
public final class BreakingChanges {

    private final List<String> found = new ArrayList<>();

    private BreakingChanges() {}

    public static List<String> between(String released, String current) {
        var changes = new BreakingChanges();
        changes.name(OpenApiCompare.fromContents(readable(released), readable(current)), "");
        return changes.found.stream().distinct().toList();
    }

    /** The library sees no property of a schema in a document of 3.1; ours says nothing that 3.0 cannot. */
    private static String readable(String contract) {
        return contract.replace("openapi: 3.1.0", "openapi: 3.0.3");
    }

    private void name(Changed changed, String where) {
        if (changed == null || !changed.isIncompatible()) return;
        var before = found.size();
        switch (changed) {
            case ChangedOpenApi all -> endpoints(all);
            case ChangedOperation one -> inside(one, one.getHttpMethod() + " " + one.getPathUrl());
            case ChangedParameters all -> parameters(all, where);
            case ChangedParameter one -> inside(one, where + " parameter " + one.getName());
            case ChangedApiResponse all -> responses(all, where);
            case ChangedContent all -> content(all, where);
            case ChangedSchema one -> schema(one, where);
            case ComposedChanged other -> inside(other, where);
            default -> found.add(where + ": " + words(changed));
        }
        if (found.size() == before) found.add(where + ": " + words(changed));
    }

    private void inside(ComposedChanged changed, String where) {
        changed.getChangedElements().stream().filter(Objects::nonNull).forEach(each -> name(each, where));
    }

    private void endpoints(ChangedOpenApi all) {
        all.getMissingEndpoints().forEach(gone -> found.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone"));
        inside(all, "");
    }

    private void parameters(ChangedParameters all, String where) {
        all.getMissing().forEach(gone -> found.add(where + " no longer takes " + gone.getName()));
        all.getIncreased().stream()
                .filter(more -> Boolean.TRUE.equals(more.getRequired()))
                .forEach(more -> found.add(where + " now needs " + more.getName()));
        all.getChanged().forEach(each -> name(each, where));
    }

    private void responses(ChangedApiResponse all, String where) {
        all.getMissing().keySet().forEach(gone -> found.add(where + " no longer answers " + gone));
        all.getChanged().forEach((code, each) -> name(each, where + " " + code));
    }

    private void content(ChangedContent all, String where) {
        all.getMissing().keySet().forEach(gone -> found.add(where + " no longer speaks " + gone));
        all.getChanged().values().forEach(each -> name(each, where));
    }

    private void schema(ChangedSchema one, String where) {
        one.getMissingProperties().keySet().forEach(gone -> found.add(where + " no longer holds " + gone));
        one.getChangedProperties().forEach((property, each) -> name(each, where + "/" + property));
        name(one.getItems(), where + "/items");
        name(one.getRequired(), where);
        name(one.getEnumeration(), where);
    }

    private static String words(Changed changed) {
        return changed.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.UK);
    }
}
