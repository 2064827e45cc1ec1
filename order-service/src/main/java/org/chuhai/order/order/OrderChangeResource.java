package org.chuhai.order.order;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changes of an order over HTTP, and what has happened to it so far. */
@Path("/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Order changes",
        description = "What is changed of an order, before and after its confirmation, and who did it.")
public class OrderChangeResource {

    private final OrderService service;
    private final CurrentCaller caller;

    OrderChangeResource(OrderService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Path("{id}/consignee")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "changeOrderConsignee",
            summary = "Send the goods elsewhere",
            description =
                    "Only while the order is OPEN or CONFIRMED, and nothing of it was shipped; once it is CONFIRMED a reason is"
                            + " asked for.")
    @APIResponse(responseCode = "200", description = "Changed.")
    public RestResponse<OrderView> changeConsignee(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull ChangeConsignee command) {
        return OrderResource.tagged(service.changeConsignee(id, ifMatch, command));
    }

    @PUT
    @Path("{id}/lines/{no: [1-9][0-9]*}") // Java would read +2, 02 and digits of other scripts as well.
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "changeOrderLine",
            summary = "Change a line",
            description =
                    "Quantity, price or goods, only while the order is OPEN or CONFIRMED; total and goods value follow, and packages and gross weight"
                            + " of the order may be said anew. Of a line"
                            + " that was shipped in part only the quantity changes, and not below what was shipped. Once the"
                            + " order is CONFIRMED a reason is asked for.")
    @APIResponse(responseCode = "200", description = "Changed.")
    public RestResponse<OrderView> changeLine(
            @PathParam("id") UUID id,
            @PathParam("no")
                    @Parameter(
                            description = "Number of the line, from 1.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", examples = "2"))
                    int no,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull ChangeOrderLine command) {
        return OrderResource.tagged(service.changeLine(id, no, ifMatch, command));
    }

    @GET
    @Path("{id}/timeline")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listOrderTimeline",
            summary = "What has happened to an order",
            description =
                    "Who did what, when and why, and which members are others since; in the order in which it happened.")
    @APIResponse(responseCode = "200", description = "A page of the timeline.")
    public Page<TimelineEntryView> timeline(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return service.timeline(id, page.query(1, caller.get().tenant(), "order-timeline", id));
    }
}
