package org.chuhai.logistics.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Writes down and tells how declarations move. */
@ApplicationScoped
class DeclarationChanges {

    private static final String AGGREGATE = "declaration";

    private final CustomsDeclarations declarations;
    private final AuditTrail audit;
    private final Outbox outbox;

    DeclarationChanges(CustomsDeclarations declarations, AuditTrail audit, Outbox outbox) {
        this.declarations = declarations;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** A step; a state that was reached is told. A draft is nobody else's business, unless it was told that it is submitted. */
    void record(
            CustomsDeclaration declaration,
            String action,
            @Nullable DeclarationState before,
            @Nullable String reason,
            DeclarationFacts.@Nullable Answer answer) {
        declarations.flush();
        audit.record(new AuditTrail.Change(
                declaration.shopId(),
                AGGREGATE,
                declaration.id(),
                action,
                before == null ? null : before.name(),
                declaration.state().name(),
                reason));
        boolean isTold = declaration.state() != DeclarationState.DRAFT || before == DeclarationState.SUBMITTED;
        if (declaration.state() != before && isTold) {
            outbox.append(
                    declaration.id(), declaration.shopId(), new DeclarationEvent.Reached(facts(declaration, answer)));
        }
    }

    private DeclarationFacts facts(CustomsDeclaration declaration, DeclarationFacts.@Nullable Answer answer) {
        int submissions = (int) declarations.sendings(declaration).stream()
                .filter(sending -> !sending.isRequest() && sending.outcome() != DeclarationSending.Outcome.WITHDRAWN)
                .count();
        return new DeclarationFacts(
                declaration.id(),
                declaration.shopId(),
                declaration.number(),
                declaration.route(),
                declaration.orderNo(),
                declaration.waybillNo(),
                declaration.state(),
                submissions,
                declaration.customsNumber(),
                answer);
    }
}
