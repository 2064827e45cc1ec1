package org.chuhai.local.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Documents that may belong together: three files, a folder, a stream. */
final class Scope {

    private final @Nullable String name;
    private final List<Filed> filed = new ArrayList<>();
    private final Set<DocumentKind> refused = EnumSet.noneOf(DocumentKind.class);
    private boolean complete = true;

    /**
     * A scope without documents.
     *
     * @param name folder, relative to the one that was asked for; null for three files and for a stream
     */
    Scope(@Nullable String name) {
        this.name = name;
    }

    @Nullable String name() {
        return name;
    }

    void add(Filed document) {
        filed.add(document);
    }

    /** Notes that something in the scope could not be taken, so that nobody can say what all its documents are. */
    void lacksSomething() {
        complete = false;
    }

    /** Notes that a document of this kind was there and could not be taken. */
    void refused(DocumentKind kind) {
        refused.add(kind);
    }

    /** The kinds of documents that were there and could not be taken, as far as they could be told. */
    Set<DocumentKind> refused() {
        return refused;
    }

    List<Filed> filed() {
        return filed;
    }

    /** All of it is one export if there is only one declaration that it can belong to, whatever the keys are. */
    boolean hasOneDeclaration() {
        return complete
                && filed.stream()
                                .filter(document -> document.kind() == DocumentKind.DECLARATION)
                                .count()
                        == 1;
    }

    /** Exactly one document of each kind: they belong together even if their keys differ, and that is then the finding. */
    boolean isOneOfEach() {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        filed.forEach(document -> kinds.add(document.kind()));
        return complete && filed.size() == 3 && kinds.size() == 3;
    }
}
