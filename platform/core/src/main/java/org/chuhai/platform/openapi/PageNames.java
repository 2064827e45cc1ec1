package org.chuhai.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Names a page after what is on it: the page of an Order is an OrderPage. The scanner calls it after the Java types, which are
 * nothing to callers: generated clients would have a PageOrderView.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PageNames implements OASFilter {

    private static final String SCANNED = "Page";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> schemas = openApi.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        // By what is on them: each page stands below its item, whatever the scanner has called it.
        Map<String, String> scanned = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            String item = name.startsWith(SCANNED) ? item(schema) : null;
            if (item != null) {
                scanned.put(item, name);
            }
        });
        openApi.getComponents().setSchemas(named(schemas, scanned));
        scanned.forEach((item, name) -> refer(openApi, name, item + SCANNED));
    }

    private static Map<String, Schema> named(Map<String, Schema> schemas, Map<String, String> scanned) {
        Map<String, Schema> named = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            if (!scanned.containsValue(name)) {
                named.put(name, schema);
            }
            Schema page = schemas.get(scanned.getOrDefault(name, ""));
            if (page != null) {
                named.put(name + SCANNED, page.description("Some entries of a list, and the way to the next ones."));
            }
        });
        return named;
    }

    /** The schema of the entries; null where it is no page of a named one. */
    private static @Nullable String item(Schema page) {
        Schema items =
                page.getProperties() == null ? null : page.getProperties().get("items");
        String ref = items == null || items.getItems() == null
                ? null
                : items.getItems().getRef();
        return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }

    /** Only answers have pages. */
    private static void refer(OpenAPI openApi, String from, String to) {
        openApi.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .filter(schema -> schema.getRef() != null && schema.getRef().endsWith("/" + from))
                .forEach(schema -> schema.setRef(to));
    }
}
