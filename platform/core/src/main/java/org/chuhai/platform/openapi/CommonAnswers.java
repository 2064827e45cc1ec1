package org.chuhai.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to each operation the problems that every operation of its kind can answer with, and the headers that come with each
 * answer. A header is required where it always comes: clients may rely on it, and tests hold every answer to it.
 *
 * <p>405 stands with no operation, because it answers where there is none: a problem like the others, with {@code Allow}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final String CONFLICT = "The state does not allow this, or the same request is being worked on.";

    // Sorted: the committed contract must not depend on the order of a hash.
    private static final Map<String, String> WHY = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request is malformed: broken JSON, an unknown member, a bad or missing parameter."),
            Map.entry("401", "No token, or none that can be used."),
            Map.entry("403", "The token's roles or its issuer do not allow this."),
            Map.entry("404", "Nothing here that the caller can see."),
            Map.entry("406", "Accept allows nothing that this operation gives."),
            Map.entry("409", CONFLICT),
            Map.entry("412", "If-Match is not the current version."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The content type is not supported."),
            Map.entry("422", "The content breaks rules; errors names each field."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("500", "The service has a fault of its own; tell its operator the traceId."),
            Map.entry("503", "The service is busy or its database is away; retry after Retry-After seconds.")));

    /** As Problem409, where an Idempotency-Key may be in use at the moment. */
    private static final String IN_PROGRESS = "Problem409InProgress";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        CommonHeaders.addTo(openApi.getComponents());
        WHY.forEach((status, why) -> openApi.getComponents().addResponse("Problem" + status, problem(status, why)));
        openApi.getComponents().addResponse(IN_PROGRESS, inProgress());
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(new Place(
                                path,
                                item,
                                method,
                                operation,
                                openApi.getPaths().getPathItems().keySet()))));
    }

    private static void complete(Place place) {
        Operation operation = place.operation();
        add(operation, "400");
        add(operation, "401");
        add(operation, "403");
        add(operation, "406");
        add(operation, "500");
        add(operation, "503");
        if (place.path().contains("{")) {
            add(operation, "404");
        }
        if (operation.getRequestBody() != null) {
            add(operation, "413");
            add(operation, "415");
            add(operation, "422");
        }
        if (place.takes("Idempotency-Key")) {
            add(operation, "409", IN_PROGRESS);
            add(operation, "422");
        }
        if (place.takes("If-Match")) {
            add(operation, "409");
            add(operation, "412");
            add(operation, "428");
        }
        if (place.takes("after") || place.takes("shopId")) {
            add(operation, "422");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                addHeaders(place, status, response);
            }
        });
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static void addHeaders(Place place, String status, APIResponse response) {
        CommonHeaders.name(response, "Trace-Id");
        boolean created = "201".equals(status);
        boolean readsOne =
                place.method() == PathItem.HttpMethod.GET && place.path().endsWith("}") && !place.takes("after");
        if ((created && place.makesReadable()) || ("200".equals(status) && (readsOne || place.takes("If-Match")))) {
            CommonHeaders.name(response, "ETag");
        }
        if (created && place.makesReadable()) {
            CommonHeaders.name(response, "Location");
        }
        if (place.takes("Idempotency-Key")) {
            CommonHeaders.name(response, "Idempotent-Replayed");
        }
    }

    private static void add(Operation operation, String status) {
        add(operation, status, "Problem" + status);
    }

    private static void add(Operation operation, String status, String component) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(component));
        }
    }

    /** An operation and where it stands. */
    private record Place(
            String path, PathItem item, PathItem.HttpMethod method, Operation operation, Set<String> paths) {

        /** What a POST makes has an address of its own, and so has what a PUT makes. */
        boolean makesReadable() {
            return method == PathItem.HttpMethod.PUT || paths.contains(path + "/{id}");
        }

        boolean takes(String parameter) {
            return has(operation.getParameters(), parameter) || has(item.getParameters(), parameter);
        }

        private static boolean has(List<Parameter> parameters, String name) {
            return parameters != null && parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
        }
    }

    private static APIResponse problem(String status, String why) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
        CommonHeaders.name(response, "Trace-Id");
        CommonHeaders.name(response, "Content-Language");
        switch (status) {
            case "401" -> CommonHeaders.name(response, "WWW-Authenticate");
            case "503" -> CommonHeaders.name(response, "Retry-After");
            default -> {}
        }
        return response;
    }

    private static APIResponse inProgress() {
        APIResponse response = problem("409", CONFLICT);
        response.addHeader("Retry-After", CommonHeaders.whereWaitingHelps());
        return response;
    }
}
