package org.chuhai.catalog.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What holds a listing against the rules, over HTTP. */
@Path("/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Listings", description = "What of a product stands on a marketplace for buyers of one market.")
public class ListingPublicationResource {

    private final ListingService service;

    ListingPublicationResource(ListingService service) {
        this.service = service;
    }

    @POST
    @Path("{id}/validations")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "validateListing",
            summary = "Validate a listing",
            description =
                    "Holds a DRAFT or VALIDATED listing against the marketplace's rules that are in effect now, and against"
                            + " what the market asks, with the certificates that are held today. Found errors are no problem"
                            + " of the request: the answer is 200, and the listing is VALIDATED if there are none. Others are"
                            + " told of it either way.")
    @APIResponse(
            responseCode = "200",
            description = "What was found.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ListingValidationView.class),
                            examples = @ExampleObject(name = "refused", ref = "KernelValidation")))
    public RestResponse<ListingValidationView> validate(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        ListingService.Validated validated = service.validate(id, ifMatch, AcceptedLanguage.of(accept));
        return RestResponse.ResponseBuilder.ok(validated.found())
                .header("ETag", Version.etag(validated.version()))
                .build();
    }

    @POST
    @Path("{id}/publication")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "publishListing",
            summary = "Publish a listing",
            description = "A DRAFT, VALIDATED or WITHDRAWN listing becomes ACTIVE if nothing refuses it now; else 422"
                    + " listing-not-ready names every error, where it stands and the way forward, and nothing changes.")
    @APIResponse(responseCode = "200", description = "Published.")
    public RestResponse<ListingView> publish(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        return ListingResource.tagged(service.publish(id, ifMatch));
    }
}
