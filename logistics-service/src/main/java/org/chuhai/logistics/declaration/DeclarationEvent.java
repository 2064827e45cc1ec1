package org.chuhai.logistics.declaration;

import java.util.Locale;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of declarations once they are sent. */
public sealed interface DeclarationEvent extends DomainEvent {

    /** A state was reached; the type is named after it. */
    record Reached(
            @Schema(description = "The declaration as it is now.", required = true)
            DeclarationFacts declaration) implements DeclarationEvent {

        @Override
        public EventType type() {
            return typeOf(declaration.state());
        }

        /** The type that tells that this state was reached. */
        public static EventType typeOf(DeclarationState state) {
            return EventType.of(
                    "logistics",
                    "declaration",
                    state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
