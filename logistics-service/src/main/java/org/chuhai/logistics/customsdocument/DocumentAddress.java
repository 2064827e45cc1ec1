package org.chuhai.logistics.customsdocument;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is found.
 *
 * @param number order number, waybill number, or for a declaration the reference that the shop gave it
 */
record DocumentAddress(UUID shop, DocumentKind kind, String number) {

    /** The path names the kind and the number of the document inside; a declaration has no number before it is accepted. */
    Presented<?> fitting(Presented<?> presented) {
        CustomsDocument document = presented.document();
        if (document.kind() != kind) {
            throw mismatch("kind", kind.name());
        }
        String stated = statedNumber(document);
        if (stated != null && !NormalKey.of(stated).equals(NormalKey.of(number))) {
            throw mismatch(kind == DocumentKind.ORDER ? "orderNo" : "waybillNo", number);
        }
        return presented;
    }

    /** Where it is read: with its shop, so that whoever sees several finds it too. */
    URI uri() {
        String segment = URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create("/v1/documents/" + KindOfPath.segment(kind) + "/" + segment + "?shopId=" + shop);
    }

    private static @Nullable String statedNumber(CustomsDocument document) {
        return switch (document) {
            case Order order -> order.orderNo();
            case Waybill waybill -> waybill.waybillNo();
            case Declaration declaration -> null;
        };
    }

    private static RuntimeException mismatch(String member, String path) {
        Text why = new Text("应与地址中的“" + path + "”一致", "must be \"" + path + "\", as the path says");
        return CommonProblem.INVALID_CONTENT
                .because(new Text("单证与地址不符", "the document is not the one of the path"))
                .at(FieldError.inBody("/" + Objects.requireNonNull(member), "MISMATCH", why));
    }
}
