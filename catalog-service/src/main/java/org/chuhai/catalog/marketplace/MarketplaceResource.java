package org.chuhai.catalog.marketplace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.chuhai.catalog.marketplace.rule.RuleSet;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Marketplaces, their shelves and their rules over HTTP: data that ships with the service, the same for every tenant. */
@Path("/v1/marketplaces")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
@Tag(name = "Marketplaces", description = "Where listings can be made, and what is asked of them there.")
public class MarketplaceResource {

    private final Clock clock;

    MarketplaceResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listMarketplaces",
            summary = "List marketplaces",
            description = "All that this service knows, on one page.")
    @APIResponse(responseCode = "200", description = "The marketplaces.")
    public Page<MarketplaceView> list() {
        return page(Marketplaces.all().stream().map(marketplace -> MarketplaceView.of(marketplace, clock.instant())));
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getMarketplace",
            summary = "Read a marketplace",
            description = "One marketplace, with the versions of its rules.")
    @APIResponse(
            responseCode = "200",
            description = "The marketplace.",
            content =
                    @Content(
                            schema = @Schema(implementation = MarketplaceView.class),
                            examples = @ExampleObject(name = "amazon", ref = "Amazon")))
    public RestResponse<MarketplaceView> get(
            @PathParam("code") @Parameter(description = "Code of the marketplace.") String code) {
        return tagged(MarketplaceView.of(find(code), clock.instant()));
    }

    @GET
    @Path("{code}/categories")
    @Operation(
            operationId = "listCategories",
            summary = "List the categories of a marketplace",
            description = "Its shelves for nuts and dried fruit, with the attributes that they ask for, on one page.")
    @APIResponse(responseCode = "200", description = "The categories.")
    public Page<CategoryView> categories(
            @PathParam("code") @Parameter(description = "Code of the marketplace.") String code) {
        return page(find(code).categories().stream().map(CategoryView::of));
    }

    @GET
    @Path("{code}/rule-sets")
    @Operation(
            operationId = "listRuleSets",
            summary = "List the versions of a marketplace's rules",
            description = "Those of the past and the future too, the oldest first, on one page.")
    @APIResponse(responseCode = "200", description = "The versions.")
    public Page<RuleSetSummary> ruleSets(
            @PathParam("code") @Parameter(description = "Code of the marketplace.") String code) {
        return page(find(code).ruleSets().stream().map(RuleSetSummary::of));
    }

    @GET
    @Path("{code}/rule-sets/{version}")
    @Operation(
            operationId = "getRuleSet",
            summary = "Read a version of a marketplace's rules",
            description = "Every rule with its figures, its source, and how well it is known.")
    @APIResponse(responseCode = "200", description = "The rules.")
    public RestResponse<RuleSetView> ruleSet(
            @PathParam("code") @Parameter(description = "Code of the marketplace.") String code,
            @PathParam("version") @Parameter(description = "Version of the rules.") String version) {
        RuleSet set = Optional.ofNullable(find(code).version(version)).orElseThrow(CommonProblem::notFound);
        return tagged(RuleSetView.of(set));
    }

    /** Data of a release has no version of its own: a number of what it says is its tag. */
    private static <T extends Record> RestResponse<T> tagged(T view) {
        CRC32 sum = new CRC32();
        sum.update(view.toString().getBytes(StandardCharsets.UTF_8));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Version.etag(sum.getValue()))
                .build();
    }

    private static <T> Page<T> page(Stream<T> items) {
        return new Page<>(items.toList(), null);
    }

    private static Marketplace find(String code) {
        return Optional.ofNullable(Marketplaces.of(code)).orElseThrow(CommonProblem::notFound);
    }
}
