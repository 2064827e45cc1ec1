package org.chuhai.logistics.ceb;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentKind;

/** The messages that are read. */
enum Message {
    CEB303("Order", DocumentKind.ORDER),
    CEB505("Logistics", DocumentKind.WAYBILL),
    CEB603("Inventory", DocumentKind.DECLARATION);

    private final String document;
    private final DocumentKind kind;

    Message(String document, DocumentKind kind) {
        this.document = document;
        this.kind = kind;
    }

    /** The root element, and its type in the element table. */
    String root() {
        return name() + "Message";
    }

    /** The element that holds one document. */
    String document() {
        return document;
    }

    DocumentKind kind() {
        return kind;
    }

    static Optional<Message> ofRoot(String name) {
        return Arrays.stream(values())
                .filter(message -> message.root().equals(name))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values())
                .map(message -> message.root() + " (" + message.document + ")")
                .collect(Collectors.joining(", "));
    }
}
