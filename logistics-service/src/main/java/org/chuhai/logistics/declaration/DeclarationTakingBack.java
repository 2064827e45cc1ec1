package org.chuhai.logistics.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.transmission.TransmissionWithdrawn;

/** What was taken back before it left gives its declaration the state before, in the same transaction. */
@ApplicationScoped
class DeclarationTakingBack {

    private static final String REASON = "taken back before it left";

    private final CustomsDeclarations declarations;
    private final DeclarationFollowing following;
    private final DocumentProgress progress;
    private final DeclarationChanges changes;
    private final Clock clock;

    DeclarationTakingBack(
            CustomsDeclarations declarations,
            DeclarationFollowing following,
            DocumentProgress progress,
            DeclarationChanges changes,
            Clock clock) {
        this.declarations = declarations;
        this.following = following;
        this.progress = progress;
        this.changes = changes;
        this.clock = clock;
    }

    void hear(@Observes TransmissionWithdrawn withdrawn) {
        Optional<UUID> found = declarations.ofDocument(withdrawn.transmission().documentId());
        if (found.isPresent()) {
            CustomsDeclaration declaration = declarations.locked(found.get()).orElseThrow();
            declarations.sendings(declaration).stream()
                    .filter(sending -> sending.transmissionId()
                            .equals(withdrawn.transmission().id()))
                    .forEach(sending -> takeBack(declaration, sending));
        }
    }

    private void takeBack(CustomsDeclaration declaration, DeclarationSending sending) {
        sending.withdraw();
        if (sending.isRequest()) {
            declaration.touched(clock.instant());
            changes.record(declaration, "withdraw-request", declaration.state(), REASON, null);
            return;
        }
        DeclarationState before = declaration.state();
        FiledDocument document = progress.locked(Objects.requireNonNull(declaration.documentId()));
        declaration.takeBack(sending.before(), clock.instant());
        DeclarationFacts.Answer answer = following.catchUp(declaration, document);
        progress.reach(document, declaration.state().ofDocument(), declaration.customsNumber(), REASON);
        changes.record(declaration, "withdraw", before, REASON, answer);
    }
}
