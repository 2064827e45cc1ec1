package org.chuhai.logistics.exportcase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.Verdict;
import org.jspecify.annotations.Nullable;

/** The documents of one export as far as they have come, and what the latest examination said. */
@Entity
@Table(name = "export_case")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class ExportCase {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "order_no")
    private @Nullable String orderNo;

    @Column(name = "waybill_no")
    private @Nullable String waybillNo;

    @Embedded
    private HeldDocuments held = new HeldDocuments();

    /** Kinds of documents, with commas between them. */
    @Column(name = "waiting_for")
    private String waitingFor = "";

    /** Whether customs has accepted its declaration. */
    @SuppressWarnings("unused") // Whoever asks for open cases asks the database.
    private boolean accepted;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "waived_until")
    private @Nullable Instant waivedUntil;

    @Column(name = "run_no")
    private int runNo;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected ExportCase() {}

    /** A case without documents yet. */
    static ExportCase open(UUID shop, Instant at) {
        ExportCase opened = new ExportCase();
        opened.id = UuidCreator.getTimeOrderedEpoch();
        opened.shopId = shop;
        opened.state = CaseState.WAITING;
        opened.verdict = Verdict.WAITING;
        opened.openedAt = at;
        opened.updatedAt = at;
        return opened;
    }

    /** The documents that belong here now, and the numbers that the case is known by. */
    void hold(CaseDocuments documents, Instant at) {
        held.hold(documents, shopId);
        orderNo = documents.orderNo();
        waybillNo = documents.waybillNo();
        accepted = documents.isAccepted();
        updatedAt = at;
    }

    /**
     * The documents were examined.
     *
     * @param covered whether somebody answers for all that blocks
     */
    void judge(Report report, boolean covered, Instant at) {
        state = stateBy(report, covered, at);
        verdict = report.verdict();
        waitingFor = report.waitingFor().stream().map(DocumentKind::name).collect(Collectors.joining(","));
        waivedUntil = state == CaseState.WAIVED ? waivedUntil : null;
        runNo++;
        updatedAt = at;
    }

    /** Somebody answers for what blocks; refused where nothing blocks, or somebody does so already. */
    void waive(Instant until, Instant at) {
        if (state != CaseState.DISCREPANT) {
            throw CaseProblem.stateRefuses(CaseAction.WAIVE, this, at);
        }
        state = CaseState.WAIVED;
        waivedUntil = until;
        updatedAt = at;
    }

    /** Nobody answers for it any more; refused where nobody did. */
    void reopen(Instant at) {
        if (state != CaseState.WAIVED) {
            throw CaseProblem.stateRefuses(CaseAction.WITHDRAW_WAIVER, this, at);
        }
        state = CaseState.DISCREPANT;
        waivedUntil = null;
        updatedAt = at;
    }

    /** A waiver that is over counts no more, though nobody has ended it yet. */
    CaseState stateAt(Instant now) {
        return isOver(now) ? CaseState.DISCREPANT : state;
    }

    /** Where it would stand if this were its latest report. */
    CaseState stateBy(Report report, boolean covered, Instant now) {
        boolean stays = covered && stateAt(now) == CaseState.WAIVED && report.verdict() == Verdict.DISCREPANT;
        return stays ? CaseState.WAIVED : CaseState.of(report.verdict());
    }

    boolean isOver(Instant now) {
        return waivedUntil != null && !now.isBefore(waivedUntil);
    }

    /** The documents belong to another case. */
    void mergeInto(ExportCase other, Instant at) {
        mergedInto = other.id;
        state = CaseState.MERGED;
        held.letGo();
        updatedAt = at;
    }

    HeldDocuments held() {
        return held;
    }

    boolean holds(@Nullable UUID document) {
        return document != null && documentIds().anyMatch(document::equals);
    }

    @Nullable UUID documentId(DocumentKind kind) {
        return held.first(kind);
    }

    /** Of the documents that it holds, in the order of their kinds, further ones behind the first of their kind. */
    Stream<UUID> documentIds() {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> Stream.concat(Stream.ofNullable(held.first(kind)), held.further(kind)));
    }

    /** What its latest report waits for. */
    List<DocumentKind> waitingFor() {
        return waitingFor.isEmpty()
                ? List.of()
                : Stream.of(waitingFor.split(",", -1))
                        .map(DocumentKind::valueOf)
                        .toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID shopId() {
        return shopId;
    }

    CaseState state() {
        return state;
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable String orderNo() {
        return orderNo;
    }

    @Nullable String waybillNo() {
        return waybillNo;
    }

    @Nullable UUID mergedInto() {
        return mergedInto;
    }

    int runNo() {
        return runNo;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    boolean isDeclared() {
        return held.first(DocumentKind.DECLARATION) != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExportCase that && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
