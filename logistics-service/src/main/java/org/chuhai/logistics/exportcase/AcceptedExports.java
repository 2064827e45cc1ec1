package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** What happens to goods after customs has accepted their declaration begins here. */
@ApplicationScoped
public class AcceptedExports {

    /** What the audit trail calls a case. */
    public static final String AGGREGATE = CaseExamination.AGGREGATE;

    private final CaseLookup lookup;
    private final Clock clock;

    AcceptedExports(CaseLookup lookup, Clock clock) {
        this.lookup = lookup;
        this.clock = clock;
    }

    /**
     * A case and its declaration, which stays as it is while it is accepted.
     *
     * @param declaredAt when the declaration was sent: withdrawn and sent anew, it is another one to customs
     */
    public record AcceptedExport(
            UUID id,
            UUID shopId,
            @Nullable String orderNo,
            @Nullable String waybillNo,
            CaseState state,
            FiledDocument document,
            Declaration declaration,
            Instant declaredAt) {}

    /** Refuses what the caller has no case of. */
    @Transactional
    public void mustExist(UUID id) {
        lookup.existing(id);
    }

    /** Nobody else changes it until the transaction ends; refused where customs has accepted nothing. */
    @Transactional
    public AcceptedExport locked(UUID id) {
        ExportCase one = lookup.locked(id);
        CaseProblem.refuseMerged(one);
        Content content = lookup.content(one, DocumentKind.DECLARATION);
        if (content == null
                || content.document().state() != DocumentState.ACCEPTED
                || !(content.presented().document() instanceof Declaration declaration)) {
            throw CommonProblem.STATE_REFUSES
                    .because(new Text(
                            "只有海关已接受的申报单，其货物才能登记退回",
                            "only goods of a declaration that customs has accepted can come back"))
                    .allowing(CaseAction.allowedIn(one.stateAt(clock.instant()), false));
        }
        return new AcceptedExport(
                one.id(),
                one.shopId(),
                one.orderNo(),
                one.waybillNo(),
                one.state(),
                content.document(),
                declaration,
                Objects.requireNonNull(content.document().declaredAt()));
    }
}
