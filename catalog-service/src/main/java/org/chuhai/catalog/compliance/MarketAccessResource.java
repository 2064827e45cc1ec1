package org.chuhai.catalog.compliance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions about market access over HTTP; nothing is stored. */
@Path("/v1/market-access-checks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Market access")
public class MarketAccessResource {

    private final MarketAccessService service;

    MarketAccessResource(MarketAccessService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "checkMarketAccess",
            summary = "Check whether goods may be offered in a market",
            description =
                    "Compares what the market asks today with the certificates of the shop that were accepted, and with what"
                            + " the seller confirms. Nothing is stored, so no key is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict, and every requirement with its state and the way there.",
            content =
                    @Content(
                            schema = @Schema(implementation = MarketAccessView.class),
                            examples = @ExampleObject(name = "organic", ref = "OrganicAccess")))
    public MarketAccessView check(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CheckMarketAccess.class),
                                            examples = @ExampleObject(name = "organic", ref = "AskOrganicAccess")))
                    @NotNull CheckMarketAccess question) {
        return service.check(question);
    }
}
