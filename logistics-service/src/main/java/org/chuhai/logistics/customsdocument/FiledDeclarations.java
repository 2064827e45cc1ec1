package org.chuhai.logistics.customsdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.jspecify.annotations.Nullable;

/** The declarations of a shop, a few at a time: there may be very many. */
@ApplicationScoped
public class FiledDeclarations {

    private final Documents documents;
    private final DocumentService service;

    FiledDeclarations(Documents documents, DocumentService service) {
        this.documents = documents;
        this.service = service;
    }

    /**
     * The next ones, the oldest first.
     *
     * @param state only those in this state; all of them where it is null
     * @param after the last one that was read; null at the beginning
     */
    @Transactional
    public List<Content> next(UUID shop, @Nullable DocumentState state, @Nullable UUID after, int most) {
        List<UUID> ids = documents.ids(shop, DocumentKind.DECLARATION, state, after, most);
        Map<UUID, Content> contents = service.contents(ids);
        return ids.stream().map(id -> Objects.requireNonNull(contents.get(id))).toList();
    }
}
