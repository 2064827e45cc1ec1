package org.chuhai.logistics.exportcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told of cases. An examination that says what the one before said tells nothing. */
public sealed interface CaseEvent extends DomainEvent {

    /** The first document of an export has come. */
    record Opened(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase) implements CaseEvent {

        @Override
        public EventType type() {
            return of("opened");
        }
    }

    /** It had all three documents, and one is missing now: it was called off, or another number was written into a document. */
    record Waiting(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase) implements CaseEvent {

        @Override
        public EventType type() {
            return of("waiting");
        }
    }

    /** The three documents agree. */
    record Matched(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase) implements CaseEvent {

        @Override
        public EventType type() {
            return of("matched");
        }
    }

    /** The three documents differ; told again when they differ in something else. */
    record Discrepant(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase) implements CaseEvent {

        @Override
        public EventType type() {
            return of("discrepant");
        }
    }

    /** Somebody answers for the findings that block. The documents differ all the same: this is no match. */
    record Waived(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase,

            @Schema(description = "Who answers for what, and until when.", required = true)
            Waiver waiver)
            implements CaseEvent {

        @Override
        public EventType type() {
            return of("waived");
        }
    }

    /** Who answers for the findings of a case. */
    record Waiver(
            @Schema(description = "Id, UUIDv7.", required = true)
            UUID id,

            @Schema(
                    description = "Why, in the approver's words.",
                    required = true,
                    examples = "customs broker confirmed the price")
            String reason,

            @Schema(description = "Who answers for it.", required = true, examples = "manager")
            String approver,

            @Schema(description = "Since when.", required = true, examples = "2026-01-16T09:00:00Z")
            Instant approvedAt,

            @Schema(
                    description = "Until when; after that the case is reopened.",
                    required = true,
                    examples = "2026-02-16T00:00:00Z")
            Instant expiresAt,

            @Schema(description = "The first hundred findings that are waived: all that block.", required = true)
            List<WaivedFinding> findings) {

        private static final int MOST_FINDINGS = 100;

        public Waiver {
            findings = List.copyOf(findings);
        }

        static Waiver of(CaseWaiver waiver) {
            return new Waiver(
                    waiver.id(),
                    waiver.reason(),
                    waiver.approver(),
                    waiver.approvedAt(),
                    waiver.expiresAt(),
                    waiver.findings().stream().limit(MOST_FINDINGS).toList());
        }
    }

    /** It had matched or was waived, and neither holds any more. */
    record Reopened(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase,

            @Schema(
                    description =
                            "Why: DOCUMENT_CHANGED, DOCUMENT_MISSING, EXAMINED_AGAIN (the documents are the same, what is"
                                    + " registered is not), NEW_FINDINGS (it was waived, and something blocks that was not),"
                                    + " WAIVER_EXPIRED, WAIVER_WITHDRAWN; absent in facts that were told before causes were.",
                    examples = "DOCUMENT_CHANGED")
            @Nullable ReopenCause cause)
            implements CaseEvent {

        @Override
        public EventType type() {
            return of("reopened");
        }
    }

    /** Corrections of findings were applied. */
    record Corrected(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase,

            @Schema(
                    description =
                            "What the examination has proved: the findings of the run before that are gone, the first hundred"
                                    + " of them; absent in facts that were told before this was.")
            @Nullable List<RunChange.Place> resolved,

            @Schema(
                    description =
                            "How many findings are left, new ones among them; absent in facts that were told before this was.",
                    examples = "1")
            @Nullable Integer remaining)
            implements CaseEvent {

        @Override
        public EventType type() {
            return of("corrected");
        }
    }

    /** Its documents belong to another case. */
    record Merged(
            @Schema(description = "The case that is no more.", required = true)
            UUID id,

            @Schema(description = "The shop whose export it is.", required = true)
            UUID shopId,

            @Schema(description = "The case that its documents belong to.", required = true)
            UUID into)
            implements CaseEvent {

        @Override
        public EventType type() {
            return of("merged");
        }
    }

    /** What an examination has changed. */
    static List<CaseEvent> between(CaseState before, CaseFacts now, CaseRun.Trigger trigger, RunChange change) {
        List<CaseEvent> events = new ArrayList<>();
        if (now.run() == 1) {
            events.add(new Opened(now));
        }
        if (trigger == CaseRun.Trigger.CORRECTION) {
            events.add(new Corrected(now, change.firstResolved(), now.findingCount()));
        }
        boolean moved = before != now.state();
        if (moved && before.isCleared() && !now.state().isCleared()) {
            events.add(new Reopened(now, ReopenCause.by(trigger, before, now.state())));
        }
        switch (now.state()) {
            case DISCREPANT -> events.add(new Discrepant(now));
            case MATCHED -> {
                if (moved) {
                    events.add(new Matched(now));
                }
            }
            case WAITING -> {
                if (moved) {
                    events.add(new Waiting(now));
                }
            }
            case WAIVED -> {
                // Told when it was waived; what blocks still is covered.
            }
            case MERGED -> throw new IllegalStateException("a merged case is not examined");
        }
        return events;
    }

    private static EventType of(String fact) {
        return EventType.of("logistics", "case", fact);
    }
}
