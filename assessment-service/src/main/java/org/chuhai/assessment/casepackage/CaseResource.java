package org.chuhai.assessment.casepackage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The part of a CASE 1.1 provider that learning platforms import by. Nobody needs a token for it. */
@Path("/ims/case/v1p1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(
        name = "CASE",
        description = "The frameworks as 1EdTech's CASE 1.1, for import by learning platforms; open to everybody.")
public class CaseResource {

    private static final int USUAL = 100;
    private static final int MOST = 1_000_000;

    private final CasePackages packages;

    CaseResource(CasePackages packages) {
        this.packages = packages;
    }

    @GET
    @Path("CFDocuments")
    @SecurityRequirements
    @Operation(
            operationId = "listCaseDocuments",
            summary = "List CASE documents",
            description =
                    "One for each published version of a framework and each language. Of the standard's parameters limit and"
                            + " offset are known.")
    @APIResponse(
            responseCode = "200",
            description = "Documents.",
            headers =
                    @Header(
                            name = "X-Total-Count",
                            description = "How many documents there are.",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = @Content(schema = @Schema(implementation = CFDocumentSet.class)))
    public RestResponse<CFDocumentSet> documents(
            @QueryParam("limit")
                    @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @Nullable String limit,
            @QueryParam("offset")
                    @Parameter(
                            description = "How many to leave out first.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "" + MOST,
                                            defaultValue = "0"))
                    @Nullable String offset) {
        List<CaseDocument> all = packages.documents();
        int most = number("limit", limit, 1, USUAL);
        int from = number("offset", offset, 0, 0);
        return RestResponse.ResponseBuilder.ok(
                        new CFDocumentSet(all.stream().skip(from).limit(most).toList()))
                .header("X-Total-Count", all.size())
                .build();
    }

    @GET
    @Path("CFDocuments/{identifier}")
    @SecurityRequirements
    @Operation(
            operationId = "getCaseDocument",
            summary = "Read a CASE document",
            description = "One version of a framework in one language, without its items.")
    @APIResponse(responseCode = "200", description = "The document.")
    public RestResponse<CaseDocument> document(
            @PathParam("identifier") @Parameter(description = "Identifier of the document.") UUID identifier) {
        return shown(packages.document(identifier));
    }

    @GET
    @Path("CFPackages/{identifier}")
    @SecurityRequirements
    @Operation(
            operationId = "getCasePackage",
            summary = "Read a CASE package",
            description = "A document with all of its items and associations: what a platform imports.")
    @APIResponse(responseCode = "200", description = "The package.")
    public RestResponse<CFPackage> whole(
            @PathParam("identifier") @Parameter(description = "Identifier of the document.") UUID identifier) {
        return shown(packages.whole(identifier));
    }

    @GET
    @Path("CFItems/{identifier}")
    @SecurityRequirements
    @Operation(
            operationId = "getCaseItem",
            summary = "Read a CASE item",
            description = "A level, an area of work, a task or a requirement in one language.")
    @APIResponse(responseCode = "200", description = "The item.")
    public RestResponse<CaseItem> item(
            @PathParam("identifier") @Parameter(description = "Identifier of the item.") UUID identifier) {
        return shown(packages.item(identifier));
    }

    @GET
    @Path("CFItemAssociations/{identifier}")
    @SecurityRequirements
    @Operation(
            operationId = "listCaseItemAssociations",
            summary = "Read a CASE item's associations",
            description = "The item, and every association that begins or ends at it.")
    @APIResponse(responseCode = "200", description = "The item and its associations.")
    public RestResponse<CFAssociationSet> associations(
            @PathParam("identifier") @Parameter(description = "Identifier of the item.") UUID identifier) {
        return shown(packages.associations(identifier));
    }

    private static <T> RestResponse<T> shown(Optional<CasePackages.Shown<T>> found) {
        CasePackages.Shown<T> shown = found.orElseThrow(CommonProblem::notFound);
        return RestResponse.ResponseBuilder.ok(shown.content())
                .header("ETag", Version.etag(shown.tag()))
                .build();
    }

    private static int number(String name, @Nullable String text, int least, int usual) {
        if (text == null) {
            return usual;
        }
        int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
        if (number < least || number > MOST) {
            throw CommonProblem.badParameter(
                    name,
                    "OUT_OF_RANGE",
                    new Text(
                            "应为 " + least + " 至 " + MOST + " 的整数",
                            "must be a whole number from " + least + " to " + MOST));
        }
        return number;
    }
}
