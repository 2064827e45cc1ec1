package org.chuhai.assessment.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chuhai.assessment.framework.Framework;
import org.chuhai.assessment.framework.Frameworks;
import org.chuhai.assessment.framework.SkillRequirement;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.problem.CommonProblem;
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

/** What proves a requirement, over HTTP. The same for every tenant. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Frameworks", description = "Skill standards: what there is to be able to do, and what proves it.")
public class RequirementResource {

    private static final int DIGITS_OF_A_TAG = 12;
    private static final int HEXADECIMAL = 16;

    private final Frameworks frameworks;
    private final EvidenceRules rules;

    RequirementResource(Frameworks frameworks, EvidenceRules rules) {
        this.frameworks = frameworks;
        this.rules = rules;
    }

    @GET
    @Path("{code}/requirements/{requirement}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getRequirement",
            summary = "Read what proves a requirement",
            description =
                    "A requirement of the newest version of the framework, with the evidence rules that feed it: what they ask"
                            + " for, what they count, which facts they read.")
    @APIResponse(
            responseCode = "200",
            description = "The requirement and its rules.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RequirementView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "OrdersRequirement")))
    public RestResponse<RequirementView> get(
            @PathParam("code")
                    @Parameter(
                            description = "Code of the framework.",
                            schema = @Schema(type = SchemaType.STRING, examples = "ecommerce-b2c"))
                    String code,
            @PathParam("requirement")
                    @Parameter(
                            description = "Code of the requirement.",
                            schema = @Schema(type = SchemaType.STRING, examples = "B-1.2.1"))
                    String requirement) {
        Framework framework =
                frameworks.newest(code).orElseThrow(CommonProblem::notFound).framework();
        SkillRequirement found = framework.requirement(requirement).orElseThrow(CommonProblem::notFound);
        return RestResponse.ResponseBuilder.ok(new RequirementView(
                        framework.code(),
                        framework.version(),
                        found,
                        found.ways().stream()
                                .flatMap(way -> rules.book().feeding(code, requirement, way).stream())
                                .map(RuleView::of)
                                .toList()))
                .header("ETag", tag())
                .build();
    }

    /** Changes with any rule. */
    private String tag() {
        String fingerprint = rules.book().fingerprint();
        return Version.etag(Long.parseLong(fingerprint.substring(0, DIGITS_OF_A_TAG), HEXADECIMAL));
    }
}
