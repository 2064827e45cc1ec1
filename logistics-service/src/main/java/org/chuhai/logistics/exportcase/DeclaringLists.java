package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.Route;

/** Which lists declare an order or a waybill, and which of them came first. */
@ApplicationScoped
class DeclaringLists {

    /** More cases of one order or waybill than a shop can mean. */
    static final int MOST_CASES = 50;

    private static final Comparator<FiledDocument> FILED = Comparator.comparing(FiledDocument::createdAt)
            .thenComparing(document -> document.id().toString());

    private static final Comparator<FiledDocument> DECLARED = Comparator.comparing(
                    FiledDocument::declaredAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(FILED);

    private final Cases cases;
    private final DocumentService documents;

    DeclaringLists(Cases cases, DocumentService documents) {
        this.cases = cases;
        this.documents = documents;
    }

    /** Besides this one; what was called off declares nothing. */
    List<FiledDocument> others(FiledDocument document, FiledDocument own) {
        return standing(document, id -> !id.equals(own.id())).toList();
    }

    /** Those that customs has. */
    List<FiledDocument> declared(FiledDocument document) {
        return standing(document, id -> true)
                .filter(list -> list.declaredAt() != null)
                .toList();
    }

    private Stream<FiledDocument> standing(FiledDocument document, Predicate<UUID> which) {
        return cases.holding(document.id()).stream()
                .limit(MOST_CASES)
                .flatMap(one -> Stream.ofNullable(one.documentId(DocumentKind.DECLARATION)))
                .filter(which)
                .map(documents::content)
                .filter(DeclaringLists::isList)
                .map(Content::document)
                .filter(list -> !list.isCalledOff());
    }

    /** Of lists that nobody has sent, those that were filed before this one. */
    static List<FiledDocument> filedBefore(FiledDocument own, List<FiledDocument> lists) {
        return lists.stream()
                .filter(other -> other.declaredAt() == null && FILED.compare(other, own) < 0)
                .sorted(FILED)
                .toList();
    }

    /** Whenever they were filed: customs knows what has been sent, and what was sent first. */
    static List<FiledDocument> declaredBefore(FiledDocument own, List<FiledDocument> lists) {
        return lists.stream()
                .filter(other -> other.declaredAt() != null && DECLARED.compare(other, own) < 0)
                .sorted(DECLARED)
                .toList();
    }

    private static boolean isList(Content content) {
        return content.presented().document() instanceof Declaration declaration && declaration.route() == Route.LIST;
    }
}
