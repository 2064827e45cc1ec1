package org.chuhai.assessment.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence over HTTP. */
@Path("/v1/learners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Evidence", description = "What facts say about a learner's skills, and by which rule.")
public class EvidenceResource {

    private final EvidenceService service;
    private final CurrentCaller caller;

    EvidenceResource(EvidenceService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/evidence")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listLearnerEvidence",
            summary = "List a learner's evidence",
            description =
                    "Everything that facts say about its skills, by the rules of today, in the order in which it was recorded. A"
                            + " fact may speak for several requirements.")
    @APIResponse(responseCode = "200", description = "A page of evidence.")
    public Page<EvidenceView> list(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return service.list(id, page.query(1, caller.get().tenant(), "evidence", id));
    }
}
