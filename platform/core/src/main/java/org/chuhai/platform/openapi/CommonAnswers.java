package org.chuhai.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation the problems that every operation of its kind can answer with. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("400", "The request is malformed: broken JSON, an unknown member, a bad or missing parameter."),
            Map.entry("401", "No token, or none that can be used."),
            Map.entry("403", "The token's roles or its issuer do not allow this."),
            Map.entry("404", "Nothing here that the caller can see."),
            Map.entry("406", "Accept allows nothing that this operation gives."),
            Map.entry("409", "The state does not allow this, or the same request is being worked on."),
            Map.entry("412", "If-Match is not the current version."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The content type is not supported."),
            Map.entry("422", "The content breaks rules; errors names each field."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("503", "The service is busy or its database is away; retry after Retry-After seconds."));

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        CommonHeaders.addTo(openApi.getComponents());
        WHY.forEach((status, why) -> openApi.getComponents().addResponse("Problem" + status, problem(status, why)));
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, item, operation)));
    }

    private static void complete(String path, PathItem item, Operation operation) {
        add(operation, "400");
        add(operation, "401");
        add(operation, "403");
        add(operation, "406");
        add(operation, "503");
        if (path.contains("{")) {
            add(operation, "404");
        }
        if (operation.getRequestBody() != null) {
            add(operation, "413");
            add(operation, "415");
            add(operation, "422");
        }
        if (takes(item, operation, "If-Match")) {
            add(operation, "409");
            add(operation, "412");
            add(operation, "428");
        }
        if (takes(item, operation, "Idempotency-Key")) {
            add(operation, "409");
            add(operation, "422");
        }
        if (takes(item, operation, "after")) {
            add(operation, "422");
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(response ->
                        response.addHeader("Trace-Id", OASFactory.createHeader().ref("Trace-Id")));
    }

    private static void add(Operation operation, String status) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private static boolean takes(PathItem item, Operation operation, String parameter) {
        return has(operation.getParameters(), parameter) || has(item.getParameters(), parameter);
    }

    private static boolean has(List<Parameter> parameters, String name) {
        return parameters != null && parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
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
        if ("503".equals(status)) {
            CommonHeaders.name(response, "Retry-After");
        }
        return response;
    }
}
