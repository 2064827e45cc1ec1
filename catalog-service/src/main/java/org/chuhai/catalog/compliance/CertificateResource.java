package org.chuhai.catalog.compliance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Certificates over HTTP, from the submission to the revocation. */
@Path("/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Certificates", description = "Papers about the goods of a shop, and what was decided about them.")
public class CertificateResource {

    private final CertificateService service;
    private final CurrentCaller caller;

    CertificateResource(CertificateService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "submitCertificate",
            summary = "Submit a certificate",
            description =
                    "A paper about some products of an open shop, or about all that it has and will have. It counts when"
                            + " somebody has verified it; one of the same kind and number is there only once.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CertificateView.class),
                            examples = @ExampleObject(name = "organic", ref = "OrganicCertificate")))
    public RestResponse<CertificateView> submit(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @QueryParam("shopId")
                    @Parameter(
                            description =
                                    "The shop whose goods it is about; a caller of one single shop need not name it.",
                            schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CertificateContent.class),
                                            examples = @ExampleObject(name = "organic", ref = "OrganicContent")))
                    @NotNull CertificateContent content) {
        CertificateView submitted = service.submit(ShopParameter.required(caller.get(), shopId), content);
        return RestResponse.ResponseBuilder.<CertificateView>created(URI.create("/v1/certificates/" + submitted.id()))
                .entity(submitted)
                .header("ETag", Version.etag(submitted.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCertificates",
            summary = "List certificates",
            description = "Those of the shops that the caller sees, in the order of submission.")
    @APIResponse(responseCode = "200", description = "A page of certificates.")
    public Page<CertificateView> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state.",
                            schema = @Schema(implementation = CertificateState.class))
                    @Nullable String state,
            @QueryParam("kind") @Parameter(description = "Only of this kind, a code of the table of kinds.") @Nullable String kind,
            @QueryParam("shopId")
                    @Parameter(description = "Only of this shop.", schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId) {
        CertificateFilter filter = CertificateFilter.of(caller.get(), state, kind, shopId);
        return service.list(page.query(1, caller.get().tenant(), "certificates", filter), filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getCertificate",
            summary = "Read a certificate",
            description = "One certificate, with what was decided about it.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content =
                    @Content(
                            schema = @Schema(implementation = CertificateView.class),
                            examples = @ExampleObject(name = "organic", ref = "OrganicCertificate")))
    public RestResponse<CertificateView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @POST
    @Path("{id}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR})
    @Operation(
            operationId = "verifyCertificate",
            summary = "Accept or reject a certificate",
            description =
                    "Only a SUBMITTED one, and once: it becomes VALID or REJECTED. Operators submit, others verify.")
    @APIResponse(responseCode = "200", description = "Verified.")
    public RestResponse<CertificateView> verify(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull VerifyCertificate command) {
        return tagged(service.verify(id, ifMatch, command));
    }

    @POST
    @Path("{id}/revocation")
    // A record of a single text is made of any plain text too, if nobody says that it comes in JSON.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR})
    @Operation(
            operationId = "revokeCertificate",
            summary = "Revoke a certificate",
            description = "Only a VALID one, whether it has ended or not; it never counts again.")
    @APIResponse(responseCode = "200", description = "Revoked.")
    public RestResponse<CertificateView> revoke(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull RevokeCertificate command) {
        return tagged(service.revoke(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCertificateAllowedActions",
            summary = "What a certificate takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return service.allowedActions(id, AcceptedLanguage.of(accept));
    }

    private static RestResponse<CertificateView> tagged(CertificateView certificate) {
        return RestResponse.ResponseBuilder.ok(certificate)
                .header("ETag", Version.etag(certificate.version()))
                .build();
    }
}
