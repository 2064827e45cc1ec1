package org.chuhai.logistics.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentFiling;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.transmission.ReceiptBook.ReceiptKept;
import org.chuhai.logistics.transmission.ToldReceipt;

/** Moves declarations by what customs says, in the transaction that keeps the receipt. */
@ApplicationScoped
class DeclarationFollowing {

    private final CustomsDeclarations declarations;
    private final DocumentProgress progress;
    private final DocumentFiling filing;
    private final DeclarationChanges changes;
    private final Clock clock;
    private final ReceiptCode.Table codes = ReceiptCode.Table.shipped();
    private final DeclarationCourse course = new DeclarationCourse(DeclarationSteps.shipped());

    DeclarationFollowing(
            CustomsDeclarations declarations,
            DocumentProgress progress,
            DocumentFiling filing,
            DeclarationChanges changes,
            Clock clock) {
        this.declarations = declarations;
        this.progress = progress;
        this.filing = filing;
        this.changes = changes;
        this.clock = clock;
    }

    void hear(@Observes ReceiptKept kept) {
        Optional<UUID> found = declarations.ofDocument(kept.answered().documentId());
        if (found.isPresent()) {
            follow(declarations.locked(found.get()).orElseThrow(), kept);
        }
    }

    private void follow(CustomsDeclaration declaration, ReceiptKept kept) {
        List<DeclarationSending> sendings = declarations.sendings(declaration);
        DeclarationSending answered = sendings.stream()
                .filter(sending ->
                        sending.transmissionId().equals(kept.answered().id()))
                .findFirst()
                .orElse(null);
        if (answered == null) {
            return;
        }
        ToldReceipt told = kept.receipt().told();
        ReceiptMeaning meaning = codes.of(told).meaning();
        declarations.add(DeclarationReceipt.of(declaration, answered, kept.receipt(), meaning));
        FiledDocument document = progress.locked(Objects.requireNonNull(declaration.documentId()));
        decide(declaration, answered, meaning, document, told);
        List<DeclarationSending> current = current(sendings);
        // A draft is another revision already: what customs says of the one before is kept, and moves nothing.
        if (!current.contains(answered) || declaration.state() == DeclarationState.DRAFT) {
            return;
        }
        move(declaration, reached(current), document, told);
    }

    /** What was asked for was granted, or was not. */
    private void decide(
            CustomsDeclaration declaration,
            DeclarationSending answered,
            ReceiptMeaning meaning,
            FiledDocument document,
            ToldReceipt told) {
        DeclarationSending.Outcome decided = answered.decisionBy(meaning);
        if (!answered.decide(decided)) {
            return;
        }
        boolean isAmended =
                answered.kind() == DeclarationSending.Kind.AMENDMENT && decided == DeclarationSending.Outcome.GRANTED;
        if (isAmended) {
            filing.amend(
                    document,
                    DeclarationViews.tree(Objects.requireNonNull(answered.content())),
                    Objects.requireNonNull(answered.reason()));
        }
        if (answered.kind() != DeclarationSending.Kind.SUBMISSION) {
            changes.record(
                    declaration,
                    decided == DeclarationSending.Outcome.GRANTED ? "request-granted" : "request-refused",
                    declaration.state(),
                    told.info(),
                    null);
        }
    }

    /** The latest submission and the requests about it. */
    private static List<DeclarationSending> current(List<DeclarationSending> sendings) {
        int latest = sendings.stream()
                .filter(sending -> sending.kind() == DeclarationSending.Kind.SUBMISSION)
                .mapToInt(DeclarationSending::no)
                .max()
                .orElse(0);
        return sendings.stream().filter(sending -> sending.no() >= latest).toList();
    }

    private DeclarationState reached(List<DeclarationSending> current) {
        return course.reached(
                current.stream().flatMap(sending -> marks(sending)).toList());
    }

    private Stream<DeclarationCourse.Mark> marks(DeclarationSending sending) {
        return declarations.marks(sending).stream().filter(mark -> sending.moves(mark.meaning()));
    }

    private void move(
            CustomsDeclaration declaration, DeclarationState reached, FiledDocument document, ToldReceipt told) {
        DeclarationState before = declaration.state();
        declaration.follow(reached, told.preEntryNo(), told.customsNumber(), clock.instant());
        progress.reach(document, reached.ofDocument(), declaration.customsNumber(), told.status() + " " + told.info());
        changes.record(
                declaration,
                "follow",
                before,
                told.status() + " " + told.info(),
                new DeclarationFacts.Answer(told.status(), told.info()));
    }
}
