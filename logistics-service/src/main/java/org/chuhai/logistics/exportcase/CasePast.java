package org.chuhai.logistics.exportcase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentService.PastRevision;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.logistics.registry.StaleDocuments;
import org.jspecify.annotations.Nullable;

/** What the documents of one case said before, read once for each that is asked for and not at all for the others. */
final class CasePast implements StaleDocuments.Past {

    private final CaseDocuments held;
    private final Function<FiledDocument, List<PastRevision>> earlier;
    private final Map<UUID, List<PastRevision>> read = new HashMap<>();

    CasePast(CaseDocuments held, Function<FiledDocument, List<PastRevision>> earlier) {
        this.held = held;
        this.earlier = earlier;
    }

    /** Nothing where several could be meant: what one of them said is not what another one did. */
    @Override
    public List<PastRevision> of(DocumentKind kind, @Nullable String number) {
        List<FiledDocument> meant = held.standing(kind)
                .map(Content::document)
                .filter(document -> number == null || NormalKey.of(number).equals(document.numberKey()))
                .toList();
        return meant.size() == 1
                ? read.computeIfAbsent(meant.getFirst().id(), ignored -> earlier.apply(meant.getFirst()))
                : List.of();
    }
}
