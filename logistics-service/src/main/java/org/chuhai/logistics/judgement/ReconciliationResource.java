package org.chuhai.logistics.judgement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentReading;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.value.Identifier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The dry run over HTTP. */
@Path("/v1/reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reconciliations", description = "Three documents in, a report out; nothing is stored.")
public class ReconciliationResource {

    private final DryRun dryRun;

    ReconciliationResource(DryRun dryRun) {
        this.dryRun = dryRun;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "reconcile",
            summary = "Reconcile three documents",
            description =
                    "A dry run with the tenant's party registry, by the profile that is in force or by the one that profileId names. Nothing is stored, so no Idempotency-Key is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(schema = @Schema(ref = "ReconciliationReport")))
    public String reconcile(
            @QueryParam("profileId")
                    @Parameter(
                            description = "The profile to try; the one in force when it is left out.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String profileId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(ref = "ThreeDocuments"),
                                            examples = @ExampleObject(name = "walnuts", ref = "ThreeDocuments")))
                    @Nullable InputStream body) {
        return dryRun.report(DocumentReading.tree(body), profile(profileId));
    }

    private static @Nullable UUID profile(@Nullable String id) {
        try {
            return id == null ? null : Identifier.of(id);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.badParameter("profileId", "NOT_A_UUID", new Text("应为 UUID", "must be a UUID"));
        }
    }
}
