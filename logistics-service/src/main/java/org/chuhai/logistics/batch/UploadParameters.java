package org.chuhai.logistics.batch;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.chuhai.platform.value.Identifier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose an upload is, and by what it is judged. */
public record UploadParameters(
        @QueryParam("shopId")
        @Parameter(
                description = "Whose exports they are; may be left out by a caller of one single shop.",
                schema = @Schema(ref = "ShopId"))
        @Nullable String shopId,

        @QueryParam("profileId")
        @Parameter(
                description = "The profile to judge by; the one in force when it is left out.",
                schema = @Schema(type = SchemaType.STRING, format = "uuid"))
        @Nullable String profileId) {

    UUID shop(Caller caller) {
        return ShopParameter.required(caller, shopId);
    }

    @Nullable UUID profile() {
        try {
            return profileId == null ? null : Identifier.of(profileId);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.badParameter("profileId", "NOT_A_UUID", new Text("应为 UUID", "must be a UUID"));
        }
    }
}
