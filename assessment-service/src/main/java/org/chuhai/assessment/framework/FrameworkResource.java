package org.chuhai.assessment.framework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Frameworks over HTTP. They are the same for every tenant. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Frameworks", description = "Skill standards: what there is to be able to do, and what proves it.")
public class FrameworkResource {

    private final Frameworks frameworks;
    private final CurrentCaller caller;

    FrameworkResource(Frameworks frameworks, CurrentCaller caller) {
        this.frameworks = frameworks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listFrameworks",
            summary = "List frameworks",
            description = "The newest version of each, the same for every tenant.")
    @APIResponse(responseCode = "200", description = "A page of frameworks.")
    public Page<FrameworkSummary> list(@BeanParam PageParameters page) {
        PageQuery query = page.query(1, caller.get().tenant(), "frameworks");
        String after = query.key(0, code -> code, "");
        List<FrameworkSummary> rest = frameworks.newest().stream()
                .filter(framework -> framework.code().compareTo(after) > 0)
                .map(FrameworkSummary::of)
                .toList();
        return query.page(rest, framework -> List.of(framework.code()));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getFramework",
            summary = "Read a framework",
            description =
                    "The whole tree in both languages; the newest version, or the one that is named. A published version never"
                            + " changes.")
    @APIResponse(
            responseCode = "200",
            description = "The framework.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Framework.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutFramework")))
    public RestResponse<Framework> get(
            @PathParam("code")
                    @Parameter(
                            description = "Code of the framework.",
                            schema = @Schema(type = SchemaType.STRING, examples = "export-9710"))
                    String code,
            @QueryParam("version") @Parameter(description = "Only this version; 404 where there is none.") @Nullable String version) {
        Frameworks.Published found = (version == null ? frameworks.newest(code) : frameworks.of(code, version))
                .orElseThrow(CommonProblem::notFound);
        return RestResponse.ResponseBuilder.ok(found.framework())
                .header("ETag", Version.etag(found.tag()))
                .build();
    }
}
