package org.evident.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Gives every string, number and list a limit in the contract where its own annotation names none. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractLimits implements OASFilter {

    /** Nothing without a limit of its own is longer than this. */
    private static final int TEXT = 10_000;

    private static final int ITEMS = 1_000;
    private static final Map<String, Integer> LENGTHS = Map.of("uuid", 36, "date", 10, "date-time", 35, "uri", 2_000);

    /** What a number in JSON can hold without being rounded by a browser. */
    private static final Map<String, Long> LARGEST = Map.of("int32", (long) Integer.MAX_VALUE, "int64", (1L << 53) - 1);

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) return schema.type(null);
        var types = schema.getType() == null ? List.<SchemaType>of() : schema.getType();
        if (types.contains(SchemaType.STRING)) limitText(schema);
        if (types.contains(SchemaType.INTEGER)) limitNumber(schema);
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) schema.setMaxItems(ITEMS);
        return schema;
    }

    private static void limitText(Schema schema) {
        if (schema.getMaxLength() != null || schema.getEnumeration() != null) return;
        var format = schema.getFormat() == null ? "" : schema.getFormat();
        schema.setMaxLength(LENGTHS.getOrDefault(format, TEXT));
    }

    private static void limitNumber(Schema schema) {
        if (schema.getMinimum() == null) schema.setMinimum(BigDecimal.ZERO);
        var format = schema.getFormat() == null ? "" : schema.getFormat();
        var largest = LARGEST.getOrDefault(format, (long) Integer.MAX_VALUE);
        if (schema.getMaximum() == null) schema.setMaximum(BigDecimal.valueOf(largest));
    }
}
