package org.chuhai.catalog.compliance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What markets ask, over HTTP: data that ships with the service, the same for every tenant. */
@Path("/v1/market-requirements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Market access", description = "What markets ask of goods, and whether a product has it.")
public class MarketRequirementResource {

    private final Today today;

    MarketRequirementResource(Today today) {
        this.today = today;
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listMarketRequirements",
            summary = "List what markets ask",
            description =
                    "The requirements that are in effect today, in the order of the table and on one page. A market of which"
                            + " the table has nothing gives an empty page, which does not mean that it asks for nothing.")
    @APIResponse(responseCode = "200", description = "The requirements.")
    public Page<MarketRequirementView> list(
            @QueryParam("market")
                    @Parameter(
                            description =
                                    "Only of this market, ISO 3166-1 alpha-3 or EU, and of the group that it belongs to.",
                            example = "EU")
                    @Nullable String market,
            @QueryParam("hsCode")
                    @Parameter(
                            description = "Only about goods of this commodity code, such as 0802320000.",
                            schema = @Schema(type = SchemaType.STRING, pattern = RequirementFilter.HS_CODE))
                    @Nullable String hsCode,
            @QueryParam("claim")
                    @Parameter(
                            description = "Only what is asked always and what is asked for this claim.",
                            example = "ORGANIC")
                    @Nullable String claim) {
        return new Page<>(
                RequirementFilter.of(market, hsCode, claim).of(MarketRequirements.all(), today).stream()
                        .map(MarketRequirementView::of)
                        .toList(),
                null);
    }
}
