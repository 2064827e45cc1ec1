package org.chuhai.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the contract how values really stand in JSON, where the scanner says what their Java type suggests. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WireForms implements OASFilter {

    private static final String DECIMAL = "^-?[0-9]{1,30}(\\.[0-9]{1,20})?$";

    /** What the scanner names after a Java type and says nothing of. */
    private static final Map<String, String> JAVA_TYPES = Map.of(
            "Instant", "A moment in UTC, RFC 3339, with up to six decimals of a second.",
            "LocalDate", "A day, YYYY-MM-DD.",
            "UUID", "An identifier, RFC 9562.");

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getDescription() == null && JAVA_TYPES.containsKey(name)) {
                schema.setDescription(JAVA_TYPES.get(name));
            }
        });
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (parameter.getIn() == Parameter.In.QUERY
                && schema != null
                && List.of(SchemaType.STRING).equals(schema.getType())
                && schema.getFormat() == null
                && schema.getEnumeration() == null
                && schema.getMinLength() == null) {
            // A query parameter without a value is refused, whichever it is.
            schema.setMinLength(1);
        }
        if (parameter.getDescription() == null) {
            describe(parameter);
        }
        return parameter;
    }

    /** The parameters that mean the same with every operation. */
    private static void describe(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.HEADER && "If-Match".equals(parameter.getName())) {
            parameter.setDescription("The ETag of the version that was seen, with its quotation marks.");
        } else if (parameter.getIn() == Parameter.In.PATH && "id".equals(parameter.getName())) {
            parameter.setDescription("Its id.");
        }
    }

    @Override
    public Schema filterSchema(Schema schema) {
        List<SchemaType> types = schema.getType();
        if (types != null && types.contains(SchemaType.NUMBER)) {
            schema.setType(types.stream()
                    .map(type -> type == SchemaType.NUMBER ? SchemaType.STRING : type)
                    .toList());
            if (schema.getPattern() == null) {
                schema.setPattern(DECIMAL);
            }
        }
        if (schema.getAnyOf() != null && types != null) {
            // The scanner writes a reference that may be null as an object that is a reference or null: never null.
            schema.setType(null);
        }
        return schema;
    }
}
