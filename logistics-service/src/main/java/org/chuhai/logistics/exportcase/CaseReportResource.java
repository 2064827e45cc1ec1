package org.chuhai.logistics.exportcase;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chuhai.logistics.casereport.CaseReports;
import org.chuhai.logistics.casereport.ReportedCase;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.page.OrdinalParameter;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The report of a case over HTTP: as JSON for machines, as a page for people. It answers a {@link Response}, because the framework
 * writes one of several types by the text of the object.
 */
@Path("/v1/cases")
@RunOnVirtualThread
@Tag(name = "Cases")
public class CaseReportResource {

    private static final String APPLICATION_PDF = "application/pdf";
    private static final String UTF_8 = ";charset=UTF-8";

    /** The first is what a client gets that has no wish. */
    private enum Format {
        JSON(MediaType.APPLICATION_JSON_TYPE),
        HTML(MediaType.TEXT_HTML_TYPE),
        PDF(MediaType.valueOf(APPLICATION_PDF));

        private final MediaType type;

        Format(MediaType type) {
            this.type = type;
        }
    }

    private final CaseService cases;
    private final CaseReportService reading;
    private final CaseReports pages;

    CaseReportResource(CaseService cases, CaseReportService reading, CaseReports pages) {
        this.cases = cases;
        this.reading = reading;
        this.pages = pages;
    }

    @GET
    @Path("{id}/report")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, APPLICATION_PDF})
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getCaseReport",
            summary = "Read the report of a case",
            description =
                    "JSON exactly as it was made: equal documents give equal bytes. HTML and PDF are the same page for people,"
                            + " A4, in the language of Accept-Language, with a line to sign on.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            headers = {
                @Header(
                        name = "Content-Language",
                        description = "The language of the page, zh or en; JSON has both and no such header.",
                        schema = @Schema(type = SchemaType.STRING, pattern = "^(zh|en)$")),
                @Header(
                        name = "Content-Disposition",
                        description = "A name to save the PDF under; PDF only.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ReconciliationReport")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = APPLICATION_PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("run")
                    @Parameter(
                            description = "Number of the run; the latest one when it is left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable String run,
            @Context HttpHeaders headers) {
        Integer no = OrdinalParameter.of("run", run);
        Language language = AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return switch (wanted(headers.getAcceptableMediaTypes())) {
            case JSON -> json(cases.report(id, no));
            case HTML -> html(reading.reported(id, no), language);
            case PDF -> pdf(reading.reported(id, no), language);
        };
    }

    private static Response json(String report) {
        return Response.ok(report)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + UTF_8)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The policy: nothing on the page could ever run or fetch, even if it were markup. */
    private Response html(ReportedCase reported, Language language) {
        return page(pages.html(reported, language), language)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + UTF_8)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private Response pdf(ReportedCase reported, Language language) {
        String name = reported.fileName() + "-" + tag(language) + ".pdf";
        return page(pages.pdf(reported, language), language)
                .header(HttpHeaders.CONTENT_TYPE, APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }

    private static Response.ResponseBuilder page(Object page, Language language) {
        return Response.ok(page)
                .header(HttpHeaders.CONTENT_LANGUAGE, tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** @param acceptable what the client takes, the most wanted first */
    private static Format wanted(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(type -> Arrays.stream(Format.values()).filter(format -> type.isCompatible(format.type)))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }
}
