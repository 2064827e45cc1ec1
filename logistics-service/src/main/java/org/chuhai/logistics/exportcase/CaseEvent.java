package org.chuhai.logistics.exportcase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    /** It had matched, and does not any more. */
    record Reopened(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase) implements CaseEvent {

        @Override
        public EventType type() {
            return of("reopened");
        }
    }

    /** Corrections of findings were applied. */
    record Corrected(
            @Schema(description = "The case as it is now.", required = true)
            CaseFacts exportCase) implements CaseEvent {

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
    static List<CaseEvent> between(CaseState before, CaseFacts now, boolean corrected) {
        List<CaseEvent> events = new ArrayList<>();
        if (now.run() == 1) {
            events.add(new Opened(now));
        }
        if (corrected) {
            events.add(new Corrected(now));
        }
        boolean moved = before != now.state();
        if (moved && before == CaseState.MATCHED) {
            events.add(new Reopened(now));
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
            case MERGED -> throw new IllegalStateException("a merged case is not examined");
        }
        return events;
    }

    private static EventType of(String fact) {
        return EventType.of("logistics", "case", fact);
    }
}
