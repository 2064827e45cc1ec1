package org.chuhai.logistics.declaration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.transmission.Transmission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What customs was sent of a declaration at one time. */
@Entity
@Table(name = "customs_declaration_sending")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class DeclarationSending {

    /** What it asks for. */
    @Schema(name = "SendingKind", description = """
                    What customs was asked for.
                    - SUBMISSION: to take the declaration.
                    - AMENDMENT: to change what it has.
                    - CANCELLATION: to cancel it.""")
    enum Kind {
        /** To take the declaration. */
        SUBMISSION,
        /** To change what it has. */
        AMENDMENT,
        /** To cancel it. */
        CANCELLATION
    }

    /** What came of it. */
    @Schema(name = "SendingOutcome", description = """
                    What came of it.
                    - PENDING: customs has not decided.
                    - GRANTED: customs did what it was asked for.
                    - REFUSED: customs did not.
                    - WITHDRAWN: it was taken back before it left; customs was never asked.""")
    enum Outcome {
        /** Customs has not decided. */
        PENDING,
        /** Customs did it. */
        GRANTED,
        /** Customs did not. */
        REFUSED,
        /** It was taken back before it left. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "declaration_id")
    private UUID declarationId;

    private int no;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "transmission_id")
    private UUID transmissionId;

    @Column(name = "document_revision")
    private int documentRevision;

    private @Nullable String content;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_state")
    private @Nullable DeclarationState beforeState;

    @Column(name = "before_pre_entry_no")
    private @Nullable String beforePreEntryNo;

    @Column(name = "before_customs_number")
    private @Nullable String beforeCustomsNumber;

    protected DeclarationSending() {}

    /**
     * It is on its way.
     *
     * @param content of an amendment: what the declaration is to say
     */
    static DeclarationSending of(
            CustomsDeclaration declaration,
            int no,
            Kind kind,
            Transmission transmission,
            @Nullable String content,
            @Nullable String reason) {
        DeclarationSending sending = new DeclarationSending();
        sending.id = UuidCreator.getTimeOrderedEpoch();
        sending.shopId = declaration.shopId();
        sending.declarationId = declaration.id();
        sending.no = no;
        sending.kind = kind;
        sending.transmissionId = transmission.id();
        sending.documentRevision = transmission.documentRevision();
        sending.content = content;
        sending.reason = reason;
        sending.outcome = Outcome.PENDING;
        sending.at = transmission.createdAt();
        return sending;
    }

    /** A submission, by which the declaration leaves where it stood. */
    DeclarationSending after(BeforeSubmission before) {
        beforeState = before.state();
        beforePreEntryNo = before.preEntryNo();
        beforeCustomsNumber = before.customsNumber();
        return this;
    }

    /** It was taken back: customs never had it. */
    void withdraw() {
        outcome = Outcome.WITHDRAWN;
    }

    /** Where the declaration stood before; a draft, where that was not written down yet. */
    BeforeSubmission before() {
        return new BeforeSubmission(
                beforeState == null ? DeclarationState.DRAFT : beforeState, beforePreEntryNo, beforeCustomsNumber);
    }

    /** Whether this is news: what was granted stays so, and what was refused may turn out to be granted. */
    boolean decide(Outcome decided) {
        if (decided == Outcome.PENDING
                || outcome == decided
                || outcome == Outcome.GRANTED
                || outcome == Outcome.WITHDRAWN) {
            return false;
        }
        outcome = decided;
        return true;
    }

    /**
     * What a receipt of this meaning says about what was asked for. An amendment is granted when it is in customs' books, and by
     * nothing else: that somebody looks at it decides nothing, and what follows may be said of the declaration as it was.
     */
    Outcome decisionBy(ReceiptMeaning meaning) {
        boolean granted = switch (kind) {
            case SUBMISSION -> meaning.isTaken();
            case AMENDMENT -> meaning == ReceiptMeaning.ACCEPTED;
            case CANCELLATION -> meaning == ReceiptMeaning.CANCELLED;
        };
        boolean refused = meaning.isRefused() || (isRequest() && meaning == ReceiptMeaning.SEND_FAILED);
        return granted ? Outcome.GRANTED : refused ? Outcome.REFUSED : Outcome.PENDING;
    }

    /** Whether customs was asked to do something with what it has. */
    boolean isRequest() {
        return kind != Kind.SUBMISSION;
    }

    /** What was granted stands in this revision of the document. */
    void standsIn(int revision) {
        documentRevision = revision;
    }

    /** The latest submission and the requests about it, of what was not taken back. */
    static List<DeclarationSending> current(List<DeclarationSending> all) {
        List<DeclarationSending> sendings = all.stream()
                .filter(sending -> sending.outcome() != Outcome.WITHDRAWN)
                .toList();
        int latest = sendings.stream()
                .filter(sending -> !sending.isRequest())
                .mapToInt(DeclarationSending::no)
                .max()
                .orElse(0);
        return sendings.stream().filter(sending -> sending.no() >= latest).toList();
    }

    /** Whether a receipt of this meaning that answers it moves the declaration, and not the request alone. */
    boolean moves(ReceiptMeaning meaning) {
        return switch (kind) {
            case SUBMISSION -> true;
            case AMENDMENT -> meaning.isTaken();
            case CANCELLATION -> meaning == ReceiptMeaning.CANCELLED;
        };
    }

    UUID id() {
        return id;
    }

    int no() {
        return no;
    }

    UUID declarationId() {
        return declarationId;
    }

    Kind kind() {
        return kind;
    }

    UUID transmissionId() {
        return transmissionId;
    }

    int documentRevision() {
        return documentRevision;
    }

    @Nullable String content() {
        return content;
    }

    @Nullable String reason() {
        return reason;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant at() {
        return at;
    }
}
