package org.chuhai.logistics.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentFiling;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.transmission.ReceiptBook.ReceiptKept;
import org.chuhai.logistics.transmission.ToldReceipt;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Moves declarations by what customs says, in the transaction that keeps the receipt. */
@ApplicationScoped
class DeclarationFollowing {

    private static final Logger LOG = Logger.getLogger(DeclarationFollowing.class);

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
        List<DeclarationSending> current = DeclarationSending.current(sendings);
        boolean isFollowed = current.contains(answered) && isWhatCustomsHas(declaration, document, current);
        if (current.contains(answered)) {
            number(declaration, current);
        }
        decide(declaration, answered, meaning, document, told, isFollowed);
        if (isFollowed) {
            move(declaration, course.reached(marks(current)), document, told);
        } else if (meaning.isTaken()) {
            LOG.warnf(
                    "customs says %s of declaration %s, which is %s here and not what was sent then",
                    told.status(), declaration.id(), declaration.state());
        }
    }

    /**
     * What customs has said of an earlier submission while a later one stood in front of it, which was taken back now; null where
     * that leads nowhere else.
     */
    DeclarationFacts.@Nullable Answer catchUp(CustomsDeclaration declaration, FiledDocument document) {
        List<DeclarationSending> current = DeclarationSending.current(declarations.sendings(declaration));
        if (current.isEmpty() || !isWhatCustomsHas(declaration, document, current)) {
            return null;
        }
        number(declaration, current);
        DeclarationState before = declaration.state();
        DeclarationCourse.Arrival arrival = course.arrival(marks(current));
        declaration.follow(arrival.state(), clock.instant());
        return arrival.state() == before || arrival.by() == null
                ? null
                : declarations.answer(declaration, current, arrival.by());
    }

    /** What was drafted anew, revised after its return or cancelled here is moved by nothing that customs says of what it was. */
    private static boolean isWhatCustomsHas(
            CustomsDeclaration declaration, FiledDocument document, List<DeclarationSending> current) {
        int sent = current.stream()
                .filter(sending -> !sending.isRequest() || sending.outcome() == DeclarationSending.Outcome.GRANTED)
                .mapToInt(DeclarationSending::documentRevision)
                .max()
                .orElse(0);
        return declaration.state() != DeclarationState.DRAFT
                && declaration.state() != DeclarationState.CANCELLED
                && document.revision() == sent;
    }

    /** What was asked for was granted, or was not; only what customs still has is changed by it. */
    private void decide(
            CustomsDeclaration declaration,
            DeclarationSending answered,
            ReceiptMeaning meaning,
            FiledDocument document,
            ToldReceipt told,
            boolean isFollowed) {
        DeclarationSending.Outcome decided = answered.decisionBy(meaning);
        if (!answered.decide(decided) || !answered.isRequest()) {
            return;
        }
        boolean isGranted = decided == DeclarationSending.Outcome.GRANTED;
        boolean isAmended = isGranted && isFollowed && answered.kind() == DeclarationSending.Kind.AMENDMENT;
        if (isAmended
                && declaration.state().ofDocument() == document.state()
                && document.state() != DocumentState.DRAFT) {
            filing.amend(
                    document,
                    DeclarationViews.tree(Objects.requireNonNull(answered.content())),
                    Objects.requireNonNull(answered.reason()));
            answered.standsIn(document.revision());
        }
        changes.record(
                declaration, isGranted ? "request-granted" : "request-refused", declaration.state(), told.info(), null);
    }

    private List<DeclarationCourse.Mark> marks(List<DeclarationSending> current) {
        return current.stream()
                .flatMap(sending -> declarations.marks(sending).stream().filter(mark -> sending.moves(mark.meaning())))
                .toList();
    }

    /**
     * The numbers that were told last in customs' own time, whichever came last; also of what is moved no more, such as what customs
     * has deleted, so that it has them whether the receipt that tells them came before or after.
     */
    private void number(CustomsDeclaration declaration, List<DeclarationSending> current) {
        declarations
                .numbers(declaration, current)
                .forEach(told -> declaration.numbered(told.preEntryNo(), told.customsNumber(), clock.instant()));
    }

    private void move(
            CustomsDeclaration declaration, DeclarationState reached, FiledDocument document, ToldReceipt told) {
        DeclarationState before = declaration.state();
        declaration.follow(reached, clock.instant());
        progress.reach(document, reached.ofDocument(), declaration.customsNumber(), told.status() + " " + told.info());
        changes.record(
                declaration,
                "follow",
                before,
                told.status() + " " + told.info(),
                new DeclarationFacts.Answer(told.status(), told.info()));
    }
}
