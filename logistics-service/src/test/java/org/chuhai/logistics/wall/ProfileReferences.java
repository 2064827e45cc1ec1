package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import java.util.List;
import java.util.Map;
import org.chuhai.logistics.hardship.ProfilePaper;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on profiles name rows; all shops of a tenant share them, and only managers change them. */
final class ProfileReferences {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final String PROFILES = "/v1/reconciliation-profiles";

    private ProfileReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "listReconciliationProfiles",
                List.of(cursor(rows -> PROFILES)),
                "createReconciliationProfile",
                List.of(body(
                                "basedOn",
                                Rows::profileId,
                                (caller, asked) ->
                                        caller.post(PROFILES, "{\"name\":\"Wall\",\"basedOn\":\"" + asked + "\"}"))
                        .goneAs(Rows::goneProfile)
                        .sharedByTenant()
                        .answering(UNPROCESSABLE, FORBIDDEN)),
                "getReconciliationProfile",
                List.of(id((caller, asked) -> caller.get(of(asked)))),
                "listReconciliationProfileAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "/allowed-actions"))),
                "listReconciliationProfileImpact",
                List.of(
                        id((caller, asked) -> caller.get(of(asked) + "/impact")),
                        cursor(rows -> of(rows.profileId()) + "/impact")),
                "replaceReconciliationProfile",
                List.of(managed((caller, asked) -> caller.put(
                        of(asked), "{\"name\":\"Wall\",\"content\":%s}".formatted(ProfilePaper.content("1"))))),
                "deleteReconciliationProfile",
                List.of(managed((caller, asked) -> caller.delete(of(asked)))),
                "activateReconciliationProfile",
                List.of(managed((caller, asked) -> caller.post(of(asked) + "/activation"))));
    }

    /** By the dry run. */
    static Reference<Rows> tried() {
        return query(
                        "profileId",
                        Rows::profileId,
                        (caller, asked) -> caller.post(
                                "/v1/reconciliations?profileId=" + asked,
                                Papers.toReconcile(caller.own().customsCode())))
                .goneAs(Rows::goneProfile)
                .sharedByTenant()
                .answering(UNPROCESSABLE, UNPROCESSABLE);
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::profileId, sending).goneAs(Rows::goneProfile).sharedByTenant();
    }

    private static Reference<Rows> managed(Sending<Rows> sending) {
        return id(sending).answering(NOT_FOUND, FORBIDDEN);
    }

    private static String of(String id) {
        return PROFILES + "/" + id;
    }
}
