package org.chuhai.logistics.customsdocument;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** A customs document of a shop: its number, its state, and how many revisions there are. */
@Entity
@Table(name = "customs_document")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class FiledDocument {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    @Column(name = "number_key")
    private String numberKey;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private int revision;

    @Column(name = "customs_number")
    private @Nullable String customsNumber;

    private boolean followed;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected FiledDocument() {}

    /** The first revision of a document. */
    static FiledDocument file(DocumentAddress address, Presented<?> presented, Instant at) {
        FiledDocument document = new FiledDocument();
        document.id = UuidCreator.getTimeOrderedEpoch();
        document.shopId = address.shop();
        document.kind = address.kind();
        document.number = address.number();
        document.numberKey = NormalKey.of(address.number());
        document.state = presented.state();
        document.customsNumber = presented.document().customsNumber();
        document.declaredAt = presented.state() == DocumentState.DRAFT ? null : at;
        document.revision = 1;
        document.createdAt = at;
        document.updatedAt = at;
        return document;
    }

    /** Another revision of the content; refused once customs has accepted the document, and where it follows another service. */
    void revise(Instant at) {
        act(DocumentAction.REVISE, at);
        revision++;
    }

    /** Customs has changed it as it was asked to: another revision in the same state. */
    void amend(Instant at) {
        if (state != DocumentState.DECLARED && state != DocumentState.ACCEPTED) {
            throw new IllegalStateException("customs amends what it has, and " + number + " is " + state);
        }
        revision++;
        updatedAt = at;
    }

    /** From now on it says what is told where the order was sold, and nothing else. */
    void follow() {
        followed = true;
    }

    /** Another revision, as it was told where the order was sold. */
    void followOn(Instant at) {
        move(DocumentAction.REVISE, at);
        revision++;
    }

    /** Called off where the order was sold. */
    void callOff(Instant at) {
        move(DocumentAction.CANCEL, at);
    }

    /** It was sent to customs. */
    void submit(Instant at) {
        act(DocumentAction.SUBMIT, at);
        declaredAt = at;
    }

    /** Customs took it under this number. */
    void accept(@Nullable String number, Instant at) {
        act(DocumentAction.ACCEPT, at);
        customsNumber = number;
    }

    /** Customs, which has taken it, has told its number only now, or another one. */
    void numbered(String number, Instant at) {
        if (state != DocumentState.ACCEPTED) {
            throw new IllegalStateException("customs numbers what it has taken, and " + this.number + " is " + state);
        }
        customsNumber = number;
        updatedAt = at;
    }

    /** A revision carries customs' own number: it was sent and taken, whether or not anybody said so. */
    void acceptedUnder(String number, Instant at) {
        if (state == DocumentState.DRAFT) {
            submit(at);
        }
        accept(number, at);
    }

    /** Customs returned it, or it was cancelled. */
    void withdraw(Instant at) {
        act(DocumentAction.WITHDRAW, at);
        customsNumber = null;
        declaredAt = null;
    }

    /** What it is about does not take place; refused where it follows another service. */
    void cancel(Instant at) {
        act(DocumentAction.CANCEL, at);
    }

    private void act(DocumentAction action, Instant at) {
        if (followed && action.isTold()) {
            throw DocumentProblem.DOCUMENT_IS_FOLLOWED
                    .because(DocumentAction.TOLD_ELSEWHERE)
                    .allowing(DocumentAction.allowedFor(this));
        }
        move(action, at);
    }

    private void move(DocumentAction action, Instant at) {
        DocumentState reached = action.from(state);
        if (reached == null) {
            throw CommonProblem.STATE_REFUSES.because(action.otherwise()).allowing(DocumentAction.allowedFor(this));
        }
        state = reached;
        declaredAt = reached == DocumentState.CANCELLED ? null : declaredAt;
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID shopId() {
        return shopId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    /** The number as it is compared. */
    public String numberKey() {
        return numberKey;
    }

    public DocumentState state() {
        return state;
    }

    /** What it is about does not take place: it is as good as not there. */
    public boolean isCalledOff() {
        return state == DocumentState.CANCELLED;
    }

    public int revision() {
        return revision;
    }

    /** Whether it says what is told where the order was sold: nobody changes its content here. */
    public boolean isFollowed() {
        return followed;
    }

    @Nullable String customsNumber() {
        return customsNumber;
    }

    /** When it was sent to customs; null while it is not there. */
    public @Nullable Instant declaredAt() {
        return declaredAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
