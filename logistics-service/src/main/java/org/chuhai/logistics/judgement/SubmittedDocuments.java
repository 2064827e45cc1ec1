package org.chuhai.logistics.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentReading;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The documents of one export as somebody sends them who files none: the shape {@code ThreeDocuments} of the contract. */
public final class SubmittedDocuments {

    private static final int MOST_FURTHER = 49;
    private static final int MOST_LINES = 2000;
    private static final Set<String> MEMBERS = Stream.of(DocumentKind.values())
            .flatMap(kind -> Stream.of(member(kind), furtherMember(kind)))
            .collect(Collectors.toUnmodifiableSet());

    private SubmittedDocuments() {}

    /** Reads them, or refuses them with everything that is wrong. */
    public static ExportDocuments of(ObjectNode body) {
        refuseUnknown(body);
        ExportDocuments documents = new ExportDocuments(
                documents(body, DocumentKind.ORDER, Order.class),
                documents(body, DocumentKind.WAYBILL, Waybill.class),
                presented(body.path("declaration"), "/declaration", DocumentKind.DECLARATION, Declaration.class),
                further(body, DocumentKind.DECLARATION, Declaration.class));
        refuseTooMany(documents);
        return documents;
    }

    /** Lines of several documents are compared each with each. */
    private static void refuseTooMany(ExportDocuments documents) {
        int lines = documents.orders().stream()
                        .mapToInt(order -> order.document().lines().size())
                        .sum()
                + documents.otherDeclarations().stream()
                        .mapToInt(declaration -> declaration.document().lines().size())
                        .sum();
        if (lines > MOST_LINES) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    "",
                    "TOO_MANY",
                    new Text(
                            "各订单与其他申报单的商品项合计最多 " + MOST_LINES + " 项",
                            "the orders and the other declarations may have " + MOST_LINES + " lines together"))));
        }
    }

    /** The one of the kind, and those besides. */
    private static <D extends CustomsDocument> List<Presented<D>> documents(
            ObjectNode body, DocumentKind kind, Class<D> type) {
        Presented<D> first = presented(body.path(member(kind)), "/" + member(kind), kind, type);
        return Stream.concat(Stream.ofNullable(first), further(body, kind, type).stream())
                .toList();
    }

    private static <D extends CustomsDocument> List<Presented<D>> further(
            ObjectNode body, DocumentKind kind, Class<D> type) {
        String member = furtherMember(kind);
        JsonNode several = body.path(member);
        if (several.isMissingNode() || several.isNull()) {
            return List.of();
        }
        if (!several.isArray() || several.size() > MOST_FURTHER) {
            throw malformed(FieldError.inBody(
                    "/" + member,
                    "WRONG_TYPE",
                    new Text(
                            "应为最多 " + MOST_FURTHER + " 项的 JSON 数组",
                            "must be a JSON array of at most " + MOST_FURTHER)));
        }
        List<Presented<D>> further = new ArrayList<>();
        for (int i = 0; i < several.size(); i++) {
            String pointer = "/" + member + "/" + i;
            Presented<D> one = presented(several.get(i), pointer, kind, type);
            if (one == null) {
                throw notAnObject(pointer);
            }
            further.add(one);
        }
        return further;
    }

    private static <D extends CustomsDocument> @Nullable Presented<D> presented(
            JsonNode node, String pointer, DocumentKind kind, Class<D> type) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!(node instanceof ObjectNode tree)) {
            throw notAnObject(pointer);
        }
        Presented<?> read = DocumentReading.document(tree, pointer);
        if (!type.isInstance(read.document())) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    pointer + "/kind", "MISMATCH", new Text("应为 " + kind.name(), "must be " + kind.name()))));
        }
        return new Presented<>(type.cast(read.document()), read.revision(), read.state());
    }

    private static void refuseUnknown(ObjectNode body) {
        List<FieldError> unknown = new ArrayList<>();
        body.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                String shown = name.length() > 60 ? name.substring(0, 60) : name;
                unknown.add(
                        FieldError.inBody(
                                "/" + shown.replace("~", "~0").replace("/", "~1"),
                                "UNKNOWN_MEMBER",
                                new Text(
                                        "应为 order、waybill、declaration、furtherOrders、furtherWaybills 或 otherDeclarations",
                                        "must be order, waybill, declaration, furtherOrders, furtherWaybills or otherDeclarations")));
            }
        });
        if (!unknown.isEmpty()) {
            throw CommonProblem.MALFORMED_REQUEST
                    .because(new Text("请求体含有未知成员", "the body has unknown members"))
                    .at(unknown.subList(0, Math.min(unknown.size(), 50)));
        }
    }

    private static RuntimeException notAnObject(String pointer) {
        return malformed(FieldError.inBody(pointer, "WRONG_TYPE", new Text("应为 JSON 对象", "must be a JSON object")));
    }

    private static RuntimeException malformed(FieldError error) {
        return CommonProblem.MALFORMED_REQUEST
                .because(new Text("请求体不符合契约", "the body is not the contract's"))
                .at(error);
    }

    private static String member(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String furtherMember(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> "furtherOrders";
            case WAYBILL -> "furtherWaybills";
            case DECLARATION -> "otherDeclarations";
        };
    }
}
