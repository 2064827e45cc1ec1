package org.chuhai.logistics.customsdocument;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** The content of a document at one revision. Never changed. */
@Entity
@Table(name = "customs_document_revision")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class DocumentRevision {

    /** How a revision came about. */
    @Schema(name = "RevisionOrigin", description = """
                    How a revision came about.
                    - FILED: somebody sent it.
                    - CORRECTED: a correction of a case was applied.
                    - FOLLOWED: the order was confirmed or changed where it was sold.
                    - AMENDED: customs granted what it was asked to change.""")
    enum Origin {
        /** Somebody sent it. */
        FILED,
        /** A correction of a case was applied. */
        CORRECTED,
        /** The order that it is about was confirmed or changed where it was sold. */
        FOLLOWED,
        /** Customs granted what it was asked to change. */
        AMENDED
    }

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @NaturalId
    @Column(name = "document_id")
    private UUID documentId;

    @NaturalId
    private int revision;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String reason;

    private String content;

    private String actor;

    private Instant at;

    protected DocumentRevision() {}

    /** The content of the document's present revision. */
    static DocumentRevision of(
            FiledDocument document, Origin origin, @Nullable String reason, String content, String actor) {
        DocumentRevision revision = new DocumentRevision();
        revision.id = UuidCreator.getTimeOrderedEpoch();
        revision.shopId = document.shopId();
        revision.documentId = document.id();
        revision.revision = document.revision();
        revision.origin = origin;
        revision.reason = reason;
        revision.content = content;
        revision.actor = actor;
        revision.at = document.updatedAt();
        return revision;
    }

    UUID documentId() {
        return documentId;
    }

    int revision() {
        return revision;
    }

    Origin origin() {
        return origin;
    }

    @Nullable String reason() {
        return reason;
    }

    /** JSON in the document's shape. */
    String content() {
        return content;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }
}
