package org.chuhai.logistics.exportcase;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cases over HTTP. They are made by filing documents, never directly. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Cases", description = "The documents of one export, joined and examined: findings, corrections, reports.")
public class CaseResource {

    private final CaseService service;
    private final CurrentCaller caller;

    CaseResource(CaseService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCases",
            summary = "List cases",
            description = "Newest first. Merged cases only when state asks for them.")
    @APIResponse(responseCode = "200", description = "A page of cases.")
    public Page<CaseView> list(@BeanParam CaseParameters query, @BeanParam PageParameters page) {
        CaseFilter filter = query.filter(caller.get());
        return service.list(filter, page.query(1, caller.get().tenant(), "cases", filter));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(operationId = "getCase", summary = "Read a case", description = "Its documents, state and verdict.")
    @APIResponse(responseCode = "200", description = "The case.")
    public RestResponse<CaseView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @GET
    @Path("{id}/findings")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCaseFindings",
            summary = "List the findings of a case",
            description = "Those of the latest report, numbered.")
    @APIResponse(responseCode = "200", description = "A page of findings.")
    public Page<NumberedFinding> findings(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return service.findings(id, page.query(1, caller.get().tenant(), "findings", id));
    }

    @GET
    @Path("{id}/runs")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCaseRuns",
            summary = "List the runs of a case",
            description = "Newest first: what was examined when, and with which verdict.")
    @APIResponse(responseCode = "200", description = "A page of runs.")
    public Page<RunView> runs(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return service.runs(id, page.query(1, caller.get().tenant(), "runs", id));
    }

    @POST
    @Path("{id}/runs")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "examineCase",
            summary = "Examine a case again",
            description =
                    "For instance after a change of the party registry. What comes to the same as before makes no new run.")
    @APIResponse(responseCode = "200", description = "The case after the examination.")
    public RestResponse<CaseView> examine(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key) {
        return tagged(service.examine(id, ifMatch));
    }

    @POST
    @Path("{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "correctCase",
            summary = "Apply corrections",
            description =
                    "Applies what the chosen findings propose as new revisions of the documents, and examines the case again,"
                            + " which proves or refutes them. All or nothing.")
    @APIResponse(responseCode = "200", description = "The case after the corrections.")
    public RestResponse<CaseView> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull ApplyCorrections command) {
        return tagged(service.correct(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCaseAllowedActions",
            summary = "What can be done with a case now",
            description = "Each action with the reason where it is refused.")
    @APIResponse(responseCode = "200", description = "Every action, allowed or not.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String language) {
        return service.allowedActions(id, AcceptedLanguage.of(language));
    }

    private static RestResponse<CaseView> tagged(CaseView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Version.etag(view.version()))
                .build();
    }
}
