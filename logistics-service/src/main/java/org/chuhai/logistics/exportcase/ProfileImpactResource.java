package org.chuhai.logistics.exportcase;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a profile would do to the cases, over HTTP. */
@Path("/v1/reconciliation-profiles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Profile roll-out",
        description = "What a profile would change in the cases, and the command that changes them.")
public class ProfileImpactResource {

    private final ProfileRollOut rollOut;
    private final CurrentCaller caller;

    ProfileImpactResource(ProfileRollOut rollOut, CurrentCaller caller) {
        this.rollOut = rollOut;
        this.caller = caller;
    }

    @GET
    @Path("{id}/impact")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listReconciliationProfileImpact",
            summary = "What a profile would change",
            description =
                    "Examines limit open cases among those that the caller sees, and lists those that an examination by this profile"
                            + " would change. Open is a case that has all its documents, until customs has accepted its"
                            + " declaration. Nothing is written. Go on until next is null.")
    @APIResponse(responseCode = "200", description = "What would change in the cases of this page.")
    public ProfileImpact impact(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return rollOut.impact(id, page.query(2, caller.get().tenant(), "impact", id));
    }
}
