package org.chuhai.catalog.compliance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chuhai.catalog.codetable.CertificateKind;
import org.chuhai.catalog.codetable.Claim;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes that certificates and claims use, over HTTP: data that ships with the service. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
@Tag(name = "Market access")
public class ComplianceCodesResource {

    @GET
    @Path("certificate-kinds")
    @Operation(
            operationId = "listCertificateKinds",
            summary = "List the kinds of certificates",
            description = "Every kind of paper that can be submitted, on one page.")
    @APIResponse(responseCode = "200", description = "The kinds.")
    public Page<CodeView> kinds() {
        return new Page<>(
                CertificateKind.all().stream()
                        .map(kind -> CodeView.of(kind.code(), kind.name()))
                        .toList(),
                null);
    }

    @GET
    @Path("claims")
    @Operation(
            operationId = "listClaims",
            summary = "List the claims",
            description = "Everything that can be claimed of goods beyond their nature, on one page.")
    @APIResponse(responseCode = "200", description = "The claims.")
    public Page<CodeView> claims() {
        return new Page<>(
                Claim.all().stream()
                        .map(claim -> CodeView.of(claim.code(), claim.name()))
                        .toList(),
                null);
    }
}
